// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/durationfield.h"

#include "models/domain/text.h"
#include "models/policy/durationtext.h"
#include "views/format/remaining.h"
#include "views/kit/durationchips.h"
#include "views/kit/named.h"
#include "views/kit/text.h"
#include "views/theme/metrics.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

constexpr int WrittenWidth = 164;
constexpr int LongestWritten = 40;
constexpr int LongestShown = 20; // of it, in a sentence

bool isBareNumber(const QString &text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar c) { return c.isDigit(); });
}

} // namespace

DurationField::DurationField(QWidget *parent)
    : QWidget(parent)
    , m_chips(named(new DurationChips, u"howLong"_s))
    , m_written(named(new QLineEdit, u"otherDuration"_s, tr("Another length")))
    , m_trouble(named(new Text(Type::Small, Token::Denied), u"durationTrouble"_s))
{
    m_written->setPlaceholderText(tr("or 90m, 1h30, 2d", "another length, as it may be written"));
    m_written->setMaxLength(LongestWritten);
    m_trouble->setWordWrap(true);
    m_trouble->hide();
    m_written->setFixedWidth(WrittenWidth);
    auto *label = new Text(Type::BodyStrong, Token::Text, tr("How long"));
    label->setBuddy(m_chips);
    auto *head = new QHBoxLayout;
    head->addWidget(label);
    head->addStretch(1);
    head->addWidget(m_written);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addLayout(head);
    layout->addWidget(m_chips);
    layout->addWidget(m_trouble);
    setFocusProxy(m_chips);
    connect(m_chips, &DurationChips::changed, this, [this] {
        m_written->clear();
        judge();
        emit changed();
    });
    connect(m_written, &QLineEdit::textEdited, this, [this] {
        if (m_written->text().trimmed().isEmpty())
            m_chips->setDuration(Millis(0)); // the shortest: something has to be asked for
        judge();
        emit changed();
    });
}

void DurationField::setBounds(Millis standard, Millis maximum, const QString &rule)
{
    m_maximum = maximum;
    m_rule = rule;
    m_chips->setBounds(standard, maximum);
    judge();
}

Millis DurationField::duration() const
{
    const QString written = m_written->text();
    return written.trimmed().isEmpty() ? m_chips->duration()
                                       : parseWrittenDuration(written).value_or(Millis(0));
}

void DurationField::setDuration(Millis duration)
{
    const bool isUsual = m_chips->offers(duration) || duration > m_maximum || duration <= Millis(0)
        || m_maximum == Millis(0);
    m_written->setText(isUsual ? QString() : durationText(duration));
    if (isUsual)
        m_chips->setDuration(duration);
    judge();
}

bool DurationField::isGood() const
{
    return trouble().isEmpty();
}

QString DurationField::trouble() const
{
    const QString written = m_written->text().trimmed();
    if (written.isEmpty())
        return {};
    const QString shown = visibleText(written.left(LongestShown));
    const auto duration = parseWrittenDuration(written);
    if (!duration && isBareNumber(written))
        return tr("%1 of what? Write %1m for minutes or %1h for hours.").arg(shown);
    if (!duration)
        return tr("“%1” can be meant in more than one way, or in none. Write 90m, 1h30, 2d or "
                  "PT1H30M.")
            .arg(shown);
    if (*duration == Millis(0))
        return tr("It has to last for a while.");
    if (*duration <= m_maximum)
        return {};
    const QString most = formatDuration(m_maximum);
    return m_rule.isEmpty()
        ? tr("At most %1 is possible here.").arg(most)
        : tr("The rule “%2” allows at most %1 here.").arg(most, visibleText(m_rule));
}

void DurationField::judge()
{
    const QString sentence = trouble();
    if (!m_written->text().trimmed().isEmpty())
        m_chips->chooseNone();
    m_trouble->setText(sentence);
    m_trouble->setVisible(!sentence.isEmpty());
    m_written->setAccessibleDescription(sentence);
    m_written->setProperty("invalid", !sentence.isEmpty());
    m_written->style()->unpolish(m_written);
    m_written->style()->polish(m_written);
}

} // namespace sallyport
