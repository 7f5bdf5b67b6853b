// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sallyportctl/freezetext.h"

#include "app/sallyportctl/format.h"
#include "app/sallyportctl/healthtext.h"
#include "models/domain/text.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace sallyport {

QString freezeText(const FreezeItem &freeze, Instant now)
{
    const QString second = freeze.unfreezing
        ? u"%1 wants to end it: one more person of security has to sign."_s.arg(
            visibleText(freeze.unfreezing->name))
        : u"Two people of security end it: sallyportctl unfreeze -r TEXT."_s;
    return u"since %1 by %2: %3\nNOTHING IS OPENED; endings go on.\n%4"_s.arg(
        healthtext::moment(freeze.at, now), visibleText(freeze.by.name),
        visibleText(freeze.text.simplified()), second);
}

QJsonValue freezeJson(const std::optional<FreezeItem> &freeze)
{
    if (!freeze)
        return QJsonValue::Null;
    return QJsonObject{ { u"by"_s, freeze->by.id },
                        { u"at"_s, jsonTime(freeze->at) },
                        { u"text"_s, freeze->text },
                        { u"unfreezing"_s,
                          freeze->unfreezing ? QJsonValue(freeze->unfreezing->id)
                                             : QJsonValue(QJsonValue::Null) } };
}

QString liveText(const QList<LiveAccess> &live)
{
    QStringList each;
    for (const LiveAccess &access : live)
        each.append(
            u"%1 on %2%3"_s.arg(visibleText(access.person.name), visibleText(access.grant.target),
                                access.recurring ? u" (recurs, not open now)"_s : QString()));
    if (each.isEmpty())
        return u"no live access"_s;
    const QString count
        = each.size() == 1 ? u"1 live access"_s : u"%1 live accesses"_s.arg(each.size());
    return count + u": "_s + each.join(u", "_s);
}

} // namespace sallyport
