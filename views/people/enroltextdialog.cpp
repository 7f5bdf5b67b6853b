// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/people/enroltextdialog.h"

#include "models/services/people.h"
#include "views/kit/button.h"
#include "views/kit/named.h"
#include "views/kit/text.h"
#include "views/theme/metrics.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

// Takes no more of what is pasted than shows that it is too long.
class ShortEdit : public QPlainTextEdit
{
protected:
    void insertFromMimeData(const QMimeData *source) override
    {
        insertPlainText(source->text().left(MaxEnrolmentText + 1));
    }
};

} // namespace

EnrolTextDialog::EnrolTextDialog(QWidget *parent)
    : QDialog(parent)
    , m_text(named(new ShortEdit, u"enrolText"_s, tr("Enrolment text")))
    , m_note(named(new Text(Type::Body, Token::Denied), u"enrolTextNote"_s))
    , m_next(named(new Button(Button::Kind::Primary, tr("Compare words…")), u"enrolTextNext"_s))
{
    setObjectName(u"enrolTextDialog"_s);
    setWindowTitle(tr("Enrol a machine"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(560);
    m_text->setFont(typeFont(Type::Code));
    m_text->setLayoutDirection(Qt::LeftToRight);
    m_text->setFixedHeight(112);
    m_text->setTabChangesFocus(true);
    m_note->setWordWrap(true);
    m_note->hide();
    auto *sentence = new Text(Type::Body, Token::Muted);
    sentence->setForeign(tr("For a machine whose key does not wait here by itself. The text is no "
                            "secret, and proves nothing until its words were compared."));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::Xl, metrics::Xl, metrics::Xl, metrics::L);
    layout->setSpacing(metrics::M);
    layout->addWidget(
        new Text(Type::PaneTitle, Token::Text, tr("Paste the text that their machine shows")));
    layout->addWidget(sentence);
    layout->addWidget(m_text);
    layout->addWidget(m_note);
    auto *cancel = named(new Button(Button::Kind::Secondary, tr("Cancel")), u"enrolTextCancel"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_next);
    layout->addSpacing(metrics::S);
    layout->addLayout(buttons);
    m_next->setDefault(true);
    connect(cancel, &Button::clicked, this, &QDialog::reject);
    connect(m_text, &QPlainTextEdit::textChanged, this, &EnrolTextDialog::renew);
    connect(m_next, &Button::clicked, this, [this] {
        m_next->setEnabled(false);
        emit textGiven(m_text->toPlainText());
    });
    renew();
}

void EnrolTextDialog::showTrouble(const QString &sentence)
{
    m_note->setText(sentence);
    m_note->show();
    adjustSize();
    m_text->setFocus();
    QAccessibleEvent event(m_note, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

// Another text takes back what was said about the one before.
void EnrolTextDialog::renew()
{
    m_note->hide();
    m_next->setEnabled(!m_text->document()->isEmpty());
}

} // namespace sallyport
