// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sallyportctl/format.h"

#include "app/sallyportctl/endtext.h"
#include "models/domain/phase.h"

#include <QDateTime>

#include <array>

using namespace Qt::StringLiterals;

namespace sallyport {
namespace {

constexpr qint64 SecondsADay = 86400;

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

qint64 jsonSeconds(Millis duration)
{
    return std::chrono::duration_cast<std::chrono::seconds>(duration).count();
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

QString stepLabel(const QString &name, const QString &path, bool beside)
{
    QString label = u"Step \u201c%1\u201d"_s.arg(name);
    if (!path.isEmpty())
        label += u" of \u201c%1\u201d"_s.arg(path);
    return beside ? label + u", at the same time"_s : label;
}

QString deciderText(const PersonRef &person)
{
    const QString name = person.name.isEmpty() ? person.id : person.name;
    return person.actingFor.isEmpty() ? name : u"%1, for %2"_s.arg(name, person.actingFor);
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
        if (grant.stuck)
            return u"ending, stuck"_s;
        return isDraining(grant) ? u"ending, sessions may go on"_s : u"ending"_s;
    case GrantState::Ended:
        return u"ended (%1%2)"_s.arg(endReasonText(grant),
                                     grant.residue ? u", clean-up left"_s : QString());
    case GrantState::Lapsed:
        return u"lapsed (never opened)"_s;
    }
    return {};
}

} // namespace sallyport
