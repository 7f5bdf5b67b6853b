// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/policies/signdialog.h"

#include "views/format/proposalwords.h"
#include "views/kit/button.h"
#include "views/kit/named.h"
#include "views/kit/signedcard.h"
#include "views/kit/text.h"
#include "views/policies/changespane.h"
#include "views/theme/metrics.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace sallyport {

using namespace Qt::StringLiterals;

SignDialog::SignDialog(WaitingPolicy policy, QWidget *parent)
    : QDialog(parent)
    , m_policy(std::move(policy))
{
    setObjectName(u"signDialog"_s);
    setWindowTitle(tr("A proposed policy"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(860, 560);
    auto *heading = new Text(Type::PaneTitle, Token::Text);
    heading->setForeign(proposalwords::title(m_policy));
    auto *below = named(new Text(Type::Body, Token::Muted), u"signSentence"_s);
    below->setForeign(proposalwords::consequence(m_policy));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::Xl, metrics::Xl, metrics::Xl, metrics::L);
    layout->setSpacing(metrics::M);
    layout->addWidget(heading);
    layout->addWidget(below);
    layout->addWidget(makeChanges(), 1);
    if (m_policy.maySign)
        layout->addWidget(new SignedCard(proposalwords::signedLine(m_policy)));
    layout->addWidget(makeButtons());
}

QWidget *SignDialog::makeChanges()
{
    auto *changes = new ChangesPane;
    if (m_policy.isUnderstood)
        changes->show(m_policy.changes, tr("It says the same"),
                      tr("It differs from the policy in force in layout or comments at most."));
    else
        changes->show({}, tr("Not understood"),
                      tr("This version of Sallyport cannot read the policy. Update it on this "
                         "machine."));
    return changes;
}

QWidget *SignDialog::makeButtons()
{
    auto *row = new QWidget;
    auto *buttons = new QHBoxLayout(row);
    buttons->setContentsMargins(0, metrics::S, 0, 0);
    buttons->addStretch(1);
    auto *cancel
        = named(new Button(Button::Kind::Secondary, m_policy.maySign ? tr("Cancel") : tr("Close")),
                u"signCancel"_s);
    buttons->addWidget(cancel);
    connect(cancel, &Button::clicked, this, &QDialog::reject);
    // A policy is never signed by a key that was pressed too early.
    cancel->setDefault(true);
    cancel->setFocus();
    if (!m_policy.maySign)
        return row;
    auto *sign = named(new Button(Button::Kind::Primary, tr("Sign")), u"signPolicy"_s);
    sign->setActs();
    sign->setAutoDefault(false);
    buttons->addWidget(sign);
    connect(sign, &Button::clicked, this, [this] {
        emit confirmed();
        accept();
    });
    return row;
}

} // namespace sallyport
