// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demonstration/organisation.h"

#include "app/demonstration/demoresource.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace sallyport {
namespace {

Member memberOf(const QJsonObject &object)
{
    return { .id = object.value(u"id"_s).toString(),
             .name = object.value(u"name"_s).toString(),
             .role = object.value(u"role"_s).toString(),
             .groups = object.value(u"groups"_s).toVariant().toStringList(),
             .actsAs = object.value(u"actsAs"_s).toBool() };
}

} // namespace

Result<Organisation> loadOrganisation()
{
    const auto document = demoJson(u"organisation.json"_s);
    if (!document)
        return propagate(document);
    Organisation organisation{ .officer = memberOf(document->value(u"officer"_s).toObject()),
                               .people = {} };
    for (const auto &value : document->value(u"people"_s).toArray())
        organisation.people.append(memberOf(value.toObject()));
    if (organisation.officer.id.isEmpty() || organisation.people.isEmpty())
        return fail(ErrorCode::Corrupt, u"demo: organisation"_s);
    return organisation;
}

} // namespace sallyport
