// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sallyportctl/endtext.h"

#include "app/sallyportctl/format.h"
#include "models/domain/phase.h"

using namespace Qt::StringLiterals;

namespace sallyport {
namespace {

} // namespace

QString deadlineText(const EndTerms &end)
{
    return end.drain > Millis(0)
        ? u"logins stop; live sessions may go on for %1 and are closed then"_s.arg(
            lengthText(end.drain))
        : u"logins stop and live sessions are closed"_s;
}

QString earlyText(const EndTerms &end)
{
    QStringList parts;
    if (end.unused > Millis(0))
        parts.append(u"unused for "_s + lengthText(end.unused));
    if (end.idle > Millis(0))
        parts.append(u"idle for "_s + lengthText(end.idle));
    return parts.join(u", or "_s);
}

void addEnd(TextFields &fields, const EndTerms &end)
{
    fields.add(u"At the deadline"_s, deadlineText(end));
    const QString early = earlyText(end);
    fields.add(u"Ends early"_s, early.isEmpty() ? QString() : u"when "_s + early);
}

QString endReasonText(const Grant &grant)
{
    switch (grant.endReason) {
    case EndReason::None:
        return {};
    case EndReason::NeverOpened:
        return u"never opened"_s;
    case EndReason::Unused:
        return u"unused for "_s + lengthText(grant.end.unused);
    case EndReason::Idle:
        return u"idle for "_s + lengthText(grant.end.idle);
    case EndReason::Expired:
    case EndReason::Released:
    case EndReason::Revoked:
    case EndReason::Denied:
        break;
    }
    return endReasonName(grant.endReason);
}

QJsonObject toJson(const EndTerms &end)
{
    return { { u"drain"_s, jsonSeconds(end.drain) },
             { u"unused"_s, jsonSeconds(end.unused) },
             { u"idle"_s, jsonSeconds(end.idle) } };
}

} // namespace sallyport
