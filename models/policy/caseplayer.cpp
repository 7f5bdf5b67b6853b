// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/policy/caseplayer.h"

#include "models/policy/caseworld.h"

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

QString answerName(const std::optional<Refusal> &refusal)
{
    return refusal ? refusalCodeName(refusal->code) : u"accepted"_s;
}

QString shown(const QStringList &values)
{
    return values.isEmpty() ? u"nothing"_s : values.join(u", "_s);
}

// The log has an order; who may decide has none.
QStringList comparable(const QString &fact, QStringList values)
{
    if (fact != "log"_L1)
        values.sort();
    return values;
}

void checkAnswer(const CaseStep &step, const std::optional<Refusal> &refusal, CaseResult &result)
{
    const std::optional<RefusalCode> code
        = refusal ? std::optional(refusal->code) : std::optional<RefusalCode>();
    if (code == step.refused)
        return;
    const QString wanted = step.refused ? refusalCodeName(*step.refused) : u"accepted"_s;
    QString why;
    if (refusal && !refusal->rule.isEmpty())
        why += u", by the rule %1"_s.arg(refusal->rule);
    if (refusal && !refusal->subject.isEmpty())
        why += u" (%1)"_s.arg(refusal->subject);
    result.failures.append(
        { step.line,
          u"%1 by %2 should be %3; it was %4%5."_s.arg(intentKindName(*step.act), step.who, wanted,
                                                       answerName(refusal), why) });
}

void checkFacts(const CaseWorld &world, const CaseStep &step, CaseResult &result)
{
    for (const CaseFact &fact : step.facts) {
        const QStringList found = world.fact(fact.name, step.request);
        // "log: []" and "approvers: nobody" read alike.
        const QStringList wanted
            = fact.values == QStringList{ u"nobody"_s } ? QStringList() : fact.values;
        if (comparable(fact.name, found) == comparable(fact.name, wanted))
            continue;
        result.failures.append(
            { fact.line,
              u"%1 should be %2; it is %3."_s.arg(fact.name, shown(wanted), shown(found)) });
    }
}

} // namespace

CaseResult playCase(const CaseFile &file, const PolicyCase &which)
{
    CaseResult result{ .name = which.name, .line = which.line, .failures = {} };
    CaseWorld world(file);
    for (const CaseStep &step : which.steps) {
        world.startStep();
        world.pass(step.after);
        if (step.targetAnswers)
            world.setTargetAnswers(*step.targetAnswers);
        if (step.isUsed)
            world.use(step.request);
        if (step.change)
            world.change(*step.change);
        if (step.policy)
            world.enact(*step.policy);
        if (step.act)
            checkAnswer(step, world.act(step), result);
        checkFacts(world, step, result);
        if (!result.failures.isEmpty())
            break;
    }
    return result;
}

} // namespace sallyport
