// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sallyportctl/format.h"

#include <QDateTime>

#include <array>

using namespace Qt::StringLiterals;

namespace sallyport {
namespace {

constexpr qint64 SecondsADay = 86400;

QString endReasonWord(EndReason reason)
{
    switch (reason) {
    case EndReason::None:
        return {};
    case EndReason::Expired:
        return u"expired"_s;
    case EndReason::Released:
        return u"released"_s;
    case EndReason::Revoked:
        return u"revoked"_s;
    case EndReason::Denied:
        return u"denied"_s;
    case EndReason::NeverOpened:
        return u"never opened"_s;
    }
    return {};
}

} // namespace

QString localTime(Instant instant)
{
    if (toMs(instant) == 0)
        return {};
    return QDateTime::fromMSecsSinceEpoch(toMs(instant)).toString(u"yyyy-MM-dd HH:mm:ss t"_s);
}

QJsonValue jsonTime(Instant instant)
{
    if (toMs(instant) == 0)
        return QJsonValue::Null;
    return QDateTime::fromMSecsSinceEpoch(toMs(instant), Qt::UTC).toString(Qt::ISODateWithMs);
}

QString lengthText(Millis duration)
{
    const qint64 total = std::chrono::ceil<std::chrono::seconds>(duration).count();
    constexpr std::array<std::pair<qint64, char16_t>, 4> Units{
        { { SecondsADay, u'd' }, { 3600, u'h' }, { 60, u'm' }, { 1, u's' } }
    };
    QStringList parts;
    qint64 rest = total;
    for (const auto &[size, unit] : Units) {
        const qint64 count = rest / size;
        rest %= size;
        if (count > 0)
            parts.append(QString::number(count) + QChar(unit));
        // "1d 30s" would look exact and is not what anybody reads: two neighbouring units only.
        else if (!parts.isEmpty())
            break;
        if (parts.size() == 2)
            break;
    }
    return parts.isEmpty() ? u"0s"_s : parts.join(u' ');
}

QString relativeTime(Instant instant, Instant now)
{
    if (toMs(instant) == 0)
        return {};
    if (instant > now)
        return u"in "_s + lengthText(instant - now);
    const Millis passed = std::chrono::floor<std::chrono::seconds>(now - instant);
    return passed < std::chrono::seconds(1) ? u"now"_s : lengthText(passed) + u" ago"_s;
}

QString shortId(const QString &id)
{
    return id.left(8);
}

QString requestStateWord(RequestState state)
{
    switch (state) {
    case RequestState::Pending:
        return u"waiting"_s;
    case RequestState::Approved:
        return u"approved"_s;
    case RequestState::Denied:
        return u"denied"_s;
    case RequestState::Withdrawn:
        return u"withdrawn"_s;
    case RequestState::Lapsed:
        return u"lapsed"_s;
    }
    return {};
}

QString grantStateWord(const Grant &grant)
{
    switch (grant.state) {
    case GrantState::Opening:
        return u"opening"_s;
    case GrantState::Active:
        return u"open"_s;
    case GrantState::Ending:
        return grant.stuck ? u"ending, stuck"_s : u"ending"_s;
    case GrantState::Ended:
        return u"ended (%1%2)"_s.arg(endReasonWord(grant.endReason),
                                     grant.residue ? u", clean-up left"_s : QString());
    case GrantState::Lapsed:
        return u"lapsed (never opened)"_s;
    }
    return {};
}

} // namespace sallyport
