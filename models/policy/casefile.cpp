// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/policy/casefile.h"

#include "models/policy/casestepreader.h"
#include "models/policy/yamlsource.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

// A Monday morning, so that cases without a date are on a working day.
constexpr qint64 DefaultStartMs = 1'767'603'600'000; // 2026-01-05T09:00:00Z

void readPerson(NodeReader &reader, const QString &id, const YAML::Node &node, const QString &path,
                Directory &directory)
{
    if (!reader.checkKeys(node, path, { { u"groups"_s }, { u"human"_s }, { u"manager"_s } }))
        return;
    const QString human = node["human"] ? reader.name(node["human"], path + u".human"_s) : id;
    const QString manager
        = node["manager"] ? reader.name(node["manager"], path + u".manager"_s) : QString();
    directory.addPerson({ .id = id, .name = id, .login = {}, .human = human, .manager = manager });
    if (!node["groups"])
        return;
    const QStringList groups = reader.names(node["groups"], path + u".groups"_s);
    for (const QString &group : groups)
        directory.setMember(group, id, true);
}

void readCase(CaseStepReader &steps, const YAML::Node &node, const QString &path, CaseFile &file,
              QSet<QString> &names)
{
    NodeReader &reader = steps.reader();
    if (!reader.checkKeys(node, path, { { u"name"_s, true }, { u"steps"_s, true } }))
        return;
    PolicyCase made;
    made.line = node.Mark().line + 1;
    made.name = reader.title(node["name"], path + u".name"_s);
    if (names.contains(made.name))
        reader.mistake(node["name"], path + u".name"_s,
                       u"There is another case \"%1\" above."_s.arg(made.name));
    names.insert(made.name);
    reader.forEach(node["steps"], path + u".steps"_s,
                   [&](const YAML::Node &entry, const QString &entryPath) {
                       made.steps.append(steps.read(entry, entryPath));
                   });
    file.cases.append(made);
}

void readParts(CaseStepReader &steps, const YAML::Node &root, CaseFile &file)
{
    NodeReader &reader = steps.reader();
    if (reader.text(root["sallyport-cases"], u"sallyport-cases"_s) != "1"_L1)
        reader.mistake(root["sallyport-cases"], u"sallyport-cases"_s,
                       u"This version reads cases of shape 1."_s, u"Write sallyport-cases: 1."_s);
    file.start
        = root["start"] ? readInstant(reader, root["start"], u"start"_s) : fromMs(DefaultStartMs);
    if (const auto policy = steps.policy(root["policy"], u"policy"_s))
        file.policy = *policy;
    reader.forEachNamed(root["people"], u"people"_s,
                        [&](const QString &id, const YAML::Node &node, const QString &path) {
                            readPerson(reader, id, node, path, file.directory);
                        });
    steps.setPeople(file.directory);
    if (root["turns"])
        steps.readTurns(root["turns"], file.policy.policy, file.directory);
    if (root["asks"])
        reader.forEachNamed(root["asks"], u"asks"_s,
                            [&](const QString &name, const YAML::Node &node, const QString &path) {
                                steps.addAsk(name, node, path);
                            });
    QSet<QString> names;
    reader.forEach(root["cases"], u"cases"_s, [&](const YAML::Node &node, const QString &path) {
        readCase(steps, node, path, file, names);
    });
}

} // namespace

tl::expected<CaseFile, QList<PolicyMistake>> parseCases(const QByteArray &yaml,
                                                        const DocumentReader &read)
{
    const auto root = loadYaml(yaml);
    if (!root)
        return tl::unexpected(root.error());
    NodeReader reader;
    CaseStepReader steps(reader, read);
    CaseFile file;
    const bool isMap = reader.checkKeys(*root, {},
                                        { { u"sallyport-cases"_s, true },
                                          { u"policy"_s, true },
                                          { u"people"_s, true },
                                          { u"asks"_s },
                                          { u"start"_s },
                                          { u"turns"_s },
                                          { u"cases"_s, true } });
    if (isMap)
        readParts(steps, *root, file);
    QList<PolicyMistake> mistakes = reader.mistakes();
    if (mistakes.isEmpty())
        return file;
    countInCharacters(mistakes, yaml);
    return tl::unexpected(mistakes);
}

} // namespace sallyport
