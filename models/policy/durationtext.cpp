// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/policy/durationtext.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

constexpr qint64 Second = 1000;
constexpr qint64 Minute = 60 * Second;
constexpr qint64 Hour = 60 * Minute;
constexpr qint64 Day = 24 * Hour;
constexpr std::array<qint64, 4> Units{ Day, Hour, Minute, Second };

// Groups 1 to 4 are days, hours, minutes and seconds; absent ones are empty.
std::optional<Millis> sum(const QRegularExpressionMatch &match)
{
    if (!match.hasMatch())
        return std::nullopt;
    qint64 total = 0;
    bool any = false;
    for (std::size_t i = 0; i < Units.size(); ++i) {
        const QString digits = match.captured(static_cast<int>(i) + 1);
        if (digits.isEmpty())
            continue;
        any = true;
        total += digits.toLongLong() * Units.at(i);
    }
    if (!any || total > 366 * Day)
        return std::nullopt;
    return Millis(total);
}

} // namespace

std::optional<Millis> parseDuration(const QString &text)
{
    static const QRegularExpression brief(QRegularExpression::anchoredPattern(
        u"(?:([0-9]{1,6})d)?(?:([0-9]{1,6})h)?(?:([0-9]{1,6})m)?(?:([0-9]{1,8})s)?"_s));
    // ISO 8601: a T must be followed by at least one part.
    static const QRegularExpression iso(QRegularExpression::anchoredPattern(
        u"P(?:([0-9]{1,6})D)?(?:T(?=[0-9])(?:([0-9]{1,6})H)?(?:([0-9]{1,6})M)?(?:([0-9]{1,8})S)?)?"_s));
    if (const auto duration = sum(brief.match(text)))
        return duration;
    return sum(iso.match(text));
}

std::optional<Millis> parseWrittenDuration(const QString &text)
{
    static const QRegularExpression bareMinutes(
        QRegularExpression::anchoredPattern(u"((?:[0-9]{1,6}d)?[0-9]{1,6}h)([0-5]?[0-9])"_s));
    static const QRegularExpression blanks(u"(?<=[a-z])\\s+(?=[0-9])|(?<=[0-9])\\s+(?=[a-z])"_s);
    QString joined = text.trimmed();
    joined.remove(blanks);
    if (bareMinutes.match(joined).hasMatch())
        joined += u'm';
    return parseDuration(joined);
}

QString durationText(Millis duration)
{
    static constexpr std::array<QChar, 4> Names{ u'd', u'h', u'm', u's' };
    qint64 left = duration.count();
    QString text;
    for (std::size_t i = 0; i < Units.size(); ++i) {
        const qint64 count = left / Units.at(i);
        left %= Units.at(i);
        if (count > 0)
            text += QString::number(count) + Names.at(i);
    }
    return text.isEmpty() ? u"0s"_s : text;
}

} // namespace sallyport
