// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/policy/termsreader.h"

#include "models/policy/endreader.h"

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

constexpr Millis ShortestWait = std::chrono::minutes(1);

QStringList ownersOf(const Rule &rule, const PolicyNames &names)
{
    return names.policy.targets.value(rule.target).owners.isEmpty() ? QStringList()
                                                                    : QStringList{ u"owners"_s };
}

void readStart(NodeReader &reader, const YAML::Node &node, const QString &path, Rule &rule)
{
    if (!reader.checkKeys(node, path, { { u"mode"_s, true }, { u"within"_s }, { u"ahead"_s } }))
        return;
    const QString mode = reader.text(node["mode"], path + u".mode"_s);
    if (mode == "claim"_L1)
        rule.start = StartMode::Claim;
    else if (mode != "at-approval"_L1)
        reader.mistake(node["mode"], path + u".mode"_s, u"This version knows no such mode."_s,
                       u"Write at-approval or claim."_s);
    const bool claims = rule.start == StartMode::Claim;
    if (claims != bool(node["within"]))
        reader.mistake(node, path,
                       claims ? u"What is claimed needs a time in which it can be."_s
                              : u"Nothing is claimed here, so \"within\" says nothing."_s,
                       claims ? u"Write such as within: 8h."_s
                              : u"Write \"mode: claim\", or leave it out."_s);
    if (node["within"])
        rule.claimWithin = reader.duration(node["within"], path + u".within"_s, ShortestWait);
    if (node["ahead"])
        rule.ahead = reader.duration(node["ahead"], path + u".ahead"_s, ShortestWait);
}

void readRecurring(NodeReader &reader, const YAML::Node &node, const QString &path, Rule &rule)
{
    if (reader.checkKeys(node, path, { { u"for"_s, true } }))
        rule.recurring = reader.duration(node["for"], path + u".for"_s, std::chrono::hours(24));
}

void readVeto(NodeReader &reader, const YAML::Node &node, const QString &path, Rule &rule,
              const PolicyNames &names)
{
    if (!reader.checkKeys(node, path, { { u"from"_s, true }, { u"wait"_s, true } }))
        return;
    rule.veto = Veto{ .from = readAsked(reader, node["from"], path + u".from"_s, names,
                                        ownersOf(rule, names)),
                      .wait = reader.duration(node["wait"], path + u".wait"_s, ShortestWait) };
}

void readGrade(NodeReader &reader, const YAML::Node &node, const QString &path, Rule &rule,
               const Policy &policy)
{
    rule.grade = gradeFromName(reader.text(node, path));
    if (!rule.grade)
        reader.mistake(node, path, u"There is no such grade."_s,
                       u"Write A (logins and sessions end by themselves), B (logins do) or C."_s);
    const QString connector = policy.targets.value(rule.target).connector;
    const auto best = bestGrade(connector);
    if (rule.grade && (!best || !isAtLeast(*best, *rule.grade)))
        reader.mistake(node, path,
                       u"No target of connector \"%1\" gives grade %2."_s.arg(
                           connector, gradeName(*rule.grade)),
                       best ? u"Write at most %1."_s.arg(gradeName(*best)) : QString());
}

// Whoever broke the glass cannot be the only one to review it, which the engine sees to.
void readBreakGlass(NodeReader &reader, const YAML::Node &node, const QString &path, Rule &rule,
                    const PolicyNames &names)
{
    if (!reader.checkKeys(node, path, { { u"alarm"_s, true }, { u"review"_s, true } }))
        return;
    BreakGlass glass;
    glass.alarm
        = readAsked(reader, node["alarm"], path + u".alarm"_s, names, ownersOf(rule, names));
    const YAML::Node review = node["review"];
    const QString inner = path + u".review"_s;
    if (reader.checkKeys(review, inner, { { u"from"_s, true }, { u"within"_s, true } })) {
        glass.reviewers
            = readAsked(reader, review["from"], inner + u".from"_s, names, ownersOf(rule, names));
        glass.reviewWithin = reader.duration(review["within"], inner + u".within"_s, ShortestWait);
    }
    rule.breakGlass = glass;
}

// What opens at once, for whoever asks, has nothing to wait for.
void refuseBesideBreakGlass(NodeReader &reader, const YAML::Node &node, const QString &path)
{
    for (const char *key : { "approval", "start", "veto", "on_behalf", "recurring" }) {
        if (node[key])
            reader.mistake(
                node[key], path + u'.' + QLatin1StringView(key),
                u"What breaks the glass opens at once, so \"%1\" has no place beside it."_s.arg(
                    QLatin1StringView(key)),
                u"Leave one of them out."_s);
    }
}

} // namespace

void readTerms(NodeReader &reader, const YAML::Node &node, const QString &path, Rule &rule,
               const PolicyNames &names)
{
    if (node["break_glass"]) {
        readBreakGlass(reader, node["break_glass"], path + u".break_glass"_s, rule, names);
        refuseBesideBreakGlass(reader, node, path);
    }
    if (node["start"])
        readStart(reader, node["start"], path + u".start"_s, rule);
    if (node["end"])
        readEnd(reader, node, path, rule);
    if (node["recurring"])
        readRecurring(reader, node["recurring"], path + u".recurring"_s, rule);
    if (node["veto"])
        readVeto(reader, node["veto"], path + u".veto"_s, rule, names);
    if (node["grade"])
        readGrade(reader, node["grade"], path + u".grade"_s, rule, names.policy);
    if (!node["on_behalf"])
        return;
    rule.onBehalf = reader.selectors(node["on_behalf"], path + u".on_behalf"_s);
    if (rule.start != StartMode::Claim)
        reader.mistake(node["on_behalf"], path + u".on_behalf"_s,
                       u"Who gets it brings the password, so it has to be claimed."_s,
                       u"Write start: { mode: claim, within: 8h }."_s);
}

} // namespace sallyport
