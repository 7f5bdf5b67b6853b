// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/people/invitationdialog.h"

#include "models/domain/text.h"
#include "views/format/when.h"
#include "views/kit/button.h"
#include "views/kit/named.h"
#include "views/kit/text.h"
#include "views/theme/metrics.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace sallyport {

using namespace Qt::StringLiterals;

InvitationDialog::InvitationDialog(const QString &name, const Invitation &invitation,
                                   QWidget *parent)
    : QDialog(parent)
    , m_clipboard(new Clipboard(this))
{
    setObjectName(u"invitationDialog"_s);
    setWindowTitle(tr("Invitation"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(520);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::Xl, metrics::Xl, metrics::Xl, metrics::L);
    layout->setSpacing(metrics::M);
    auto *title = new Text(Type::PaneTitle);
    title->setForeign(tr("An invitation for %1").arg(visibleText(name)));
    layout->addWidget(title);
    auto *sentence = named(new Text(Type::Body, Token::Muted), u"invitationSentence"_s);
    sentence->setForeign(tr("Give it to them and to nobody else. It works once, until %1, and is "
                            "shown only now: it is kept nowhere.")
                             .arg(formatExact(invitation.until)));
    layout->addWidget(sentence);
    const QString line = invitation.toText();
    auto *text = named(new QPlainTextEdit(line), u"invitationText"_s, tr("Invitation"));
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setFont(typeFont(Type::Code));
    text->setLayoutDirection(Qt::LeftToRight);
    text->setFixedHeight(112);
    layout->addWidget(text);
    auto *next = new Text(Type::Body, Token::Muted);
    next->setForeign(tr("On their machine they start Sallyport and paste it. Then their key waits "
                        "here for you to enrol it."));
    layout->addWidget(next);
    auto *copy = named(new Button(Button::Kind::Primary, tr("Copy")), u"invitationCopy"_s);
    copy->setPictogram(Icon::Copy);
    auto *close = named(new Button(Button::Kind::Secondary, tr("Close")), u"invitationClose"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(close);
    buttons->addWidget(copy);
    layout->addLayout(buttons);
    copy->setFocus();
    connect(copy, &Button::clicked, this, [this, line] { m_clipboard->copySecret(line.toUtf8()); });
    connect(close, &Button::clicked, this, &QDialog::reject);
}

} // namespace sallyport
