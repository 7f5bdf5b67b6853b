// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/people/confirmdialog.h"

#include "views/kit/named.h"
#include "views/kit/signedcard.h"
#include "views/kit/text.h"
#include "views/theme/metrics.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace sallyport {

using namespace Qt::StringLiterals;

ConfirmDialog::ConfirmDialog(const Question &question, QWidget *parent) : QDialog(parent)
{
    setObjectName(u"confirmDialog"_s);
    setWindowTitle(question.title);
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(460);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::Xl, metrics::Xl, metrics::Xl, metrics::L);
    layout->setSpacing(metrics::M);
    layout->addWidget(new Text(Type::PaneTitle, Token::Text, question.title));
    auto *sentence = named(new Text(Type::Body, Token::Muted), u"confirmSentence"_s);
    sentence->setForeign(question.sentence);
    layout->addWidget(sentence);
    if (!question.signedLine.isEmpty())
        layout->addWidget(new SignedCard(question.signedLine));
    auto *cancel = named(new Button(Button::Kind::Secondary, tr("Cancel")), u"confirmCancel"_s);
    auto *confirm = named(new Button(question.kind, question.verb), u"confirmYes"_s);
    // What cannot be taken back is never done by a key that was pressed too early.
    cancel->setDefault(true);
    cancel->setFocus();
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(confirm);
    layout->addSpacing(metrics::S);
    layout->addLayout(buttons);
    connect(cancel, &Button::clicked, this, &QDialog::reject);
    connect(confirm, &Button::clicked, this, &QDialog::accept);
}

} // namespace sallyport
