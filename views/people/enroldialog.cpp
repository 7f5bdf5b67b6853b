// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/people/enroldialog.h"

#include "models/domain/text.h"
#include "models/services/enrolment.h"
#include "views/assistant/wordspane.h"
#include "views/kit/button.h"
#include "views/kit/card.h"
#include "views/kit/named.h"
#include "views/kit/text.h"
#include "views/theme/metrics.h"

#include <QAccessible>
#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace sallyport {

using namespace Qt::StringLiterals;

EnrolDialog::EnrolDialog(const QString &name, const EnrolDeviceBody &offer, QWidget *parent)
    : QDialog(parent)
    , m_name(visibleText(name))
    , m_offer(offer)
    , m_title(named(new Text(Type::PaneTitle), u"enrolTitle"_s))
    , m_sentence(named(new Text(Type::Body, Token::Muted), u"enrolSentence"_s))
    , m_heard(named(new QCheckBox, u"enrolHeard"_s))
    , m_differ(named(new Button(Button::Kind::Danger, tr("They do not match")), u"enrolDiffer"_s))
    , m_cancel(named(new Button(Button::Kind::Secondary, tr("Cancel")), u"enrolCancel"_s))
    , m_enrol(named(new Button(Button::Kind::Primary, tr("They match: enrol")), u"enrolConfirm"_s))
{
    setObjectName(u"enrolDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(560);
    setWindowTitle(tr("Enrol a machine"));
    m_title->setForeign(tr("Does %1 read out these words?").arg(m_name));
    m_sentence->setForeign(
        tr("Call them, or sit beside them, so that you know who speaks. Have them read the words "
           "from their screen; do not read yours to them. A message proves nothing."));
    m_heard->setText(tr("I know who spoke, and heard each of these words"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::Xl, metrics::Xl, metrics::Xl, metrics::L);
    layout->setSpacing(metrics::M);
    layout->addWidget(m_title);
    layout->addWidget(m_sentence);
    layout->addWidget(makeCard(keyWords(offer.publicKey)));
    layout->addWidget(m_heard);
    layout->addSpacing(metrics::S);
    makeButtons(layout);
}

QWidget *EnrolDialog::makeCard(const QStringList &words)
{
    auto *card = named(new Card(Token::Bg), u"enrolWords"_s, tr("Words of the key that waits"));
    auto *grid = new QGridLayout(card);
    grid->setContentsMargins(metrics::Xl, metrics::L, metrics::Xl, metrics::L);
    layOutWords(grid, words);
    return card;
}

void EnrolDialog::makeButtons(QVBoxLayout *layout)
{
    m_enrol->setEnabled(false);
    m_enrol->setAutoDefault(false);
    m_cancel->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_differ);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_enrol);
    layout->addLayout(buttons);
    connect(m_heard, &QCheckBox::toggled, m_enrol, &Button::setEnabled);
    connect(m_differ, &Button::clicked, this, &EnrolDialog::refuse);
    connect(m_cancel, &Button::clicked, this, &QDialog::reject);
    connect(m_enrol, &Button::clicked, this, [this] {
        emit matched(m_offer);
        accept();
    });
}

// Nothing is written: the key goes on waiting, and is still there to be looked at.
void EnrolDialog::refuse()
{
    m_title->setForeign(tr("Enrol nothing"));
    m_sentence->setForeign(
        tr("This is not the key of %1's machine. Ask whether another of their machines waits, and "
           "compare its words. If not, somebody may have got at their login and put a key of their "
           "own here: tell security, and invite %1 again, so that the old password opens nothing "
           "any more. Nothing was changed.")
            .arg(m_name));
    m_sentence->setColor(Token::Text);
    for (QWidget *done : std::initializer_list<QWidget *>{ m_heard, m_differ, m_enrol })
        done->hide();
    m_cancel->setText(tr("Close"));
    m_cancel->updateGeometry();
    m_cancel->setFocus();
    QAccessibleEvent event(m_sentence, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace sallyport
