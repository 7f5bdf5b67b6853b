// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/policy/banreader.h"

#include "models/policy/reference.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

QString readProfile(NodeReader &reader, const YAML::Node &node, const QString &path,
                    const QString &target, const Policy &policy)
{
    QStringList known = policy.targets.value(target).profiles;
    if (target.isEmpty()) {
        for (const Target &any : policy.targets)
            known += any.profiles;
    }
    return readReference(
        reader, node, path, known, [&] { return known; }, u"profile"_s);
}

Ban readBan(NodeReader &reader, const YAML::Node &node, const QString &path,
            const PolicyNames &names)
{
    Ban ban;
    if (!reader.checkKeys(node, path,
                          { { u"name"_s, true },
                            { u"scenario"_s },
                            { u"target"_s },
                            { u"profile"_s },
                            { u"requesters"_s },
                            { u"when"_s } }))
        return ban;
    ban.name = reader.name(node["name"], path + u".name"_s);
    if (node["scenario"])
        ban.scenario = readReference(reader, node["scenario"], path + u".scenario"_s,
                                     names.policy.scenarios, u"scenario"_s);
    if (node["target"])
        ban.target = readReference(reader, node["target"], path + u".target"_s,
                                   names.policy.targets, u"target"_s);
    if (node["profile"])
        ban.profile
            = readProfile(reader, node["profile"], path + u".profile"_s, ban.target, names.policy);
    if (node["requesters"])
        ban.requesters = reader.selectors(node["requesters"], path + u".requesters"_s);
    if (node["when"])
        ban.when = readCondition(reader, node["when"], path + u".when"_s, names);
    if (node.size() == 1)
        reader.mistake(node, path, u"This ban refuses everything."_s,
                       u"Say what it is about: a target, a profile, people or a condition."_s);
    return ban;
}

} // namespace

QList<Ban> readBans(NodeReader &reader, const YAML::Node &node, const PolicyNames &names)
{
    QList<Ban> bans;
    if (!node.IsDefined())
        return bans;
    reader.forEach(node, u"bans"_s, [&](const YAML::Node &entry, const QString &path) {
        const Ban ban = readBan(reader, entry, path, names);
        if (std::ranges::any_of(bans, [&](const Ban &other) { return other.name == ban.name; }))
            reader.mistake(entry, path + u".name"_s, u"There is another ban of that name above."_s,
                           u"Give each ban a name of its own."_s);
        bans.append(ban);
    });
    return bans;
}

} // namespace sallyport
