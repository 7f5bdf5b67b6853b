// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/format/weighingwords.h"

#include "models/domain/text.h"
#include "models/services/standstill.h"
#include "views/format/extensionwords.h"
#include "views/format/gradewords.h"
#include "views/format/hintwords.h"
#include "views/format/phaselook.h"
#include "views/format/remaining.h"
#include "views/format/requestwords.h"
#include "views/format/startwords.h"

#include <QCoreApplication>

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RequestPane)
};

} // namespace

QString worthKnowing(const RequestDetail &detail, Instant now)
{
    const Request &request = detail.item.request;
    QStringList hints = objectionWords(detail);
    if (detail.item.breakGlass)
        hints << Words::tr("It broke the glass: nobody was asked");
    if (!detail.item.questionByName.isEmpty())
        hints << Words::tr("%1 asked back and waits for an answer")
                     .arg(visibleText(detail.item.questionByName));
    for (const QString &word : detail.warnings)
        hints << hintSentence(word);
    if (const auto failed = standstillOf(detail))
        hints << standstillWords(*failed, request.ask.target);
    else if (isHeldBack(detail, now))
        hints << Words::tr(
            "The enforcer holds it back: check that it runs, that its clock was not set "
            "back and that the target answers");
    hints.removeAll(QString());
    return hints.join(u'\n');
}

QString talkWords(const RequestDetail &detail)
{
    QStringList lines;
    QHash<QString, QString> names;
    names.insert(detail.item.request.requester, detail.item.requesterName);
    names.insert(detail.item.request.questionBy, detail.item.questionByName);
    names.insert(detail.item.request.reviewedBy, detail.reviewedByName);
    names.insert(detail.item.request.editors.value(0), askerName(detail.item));
    for (const StageItem &stage : detail.stages) {
        for (const PersonRef &person : stage.decided + stage.objected + stage.eligible)
            names.insert(person.id, person.name);
    }
    for (const LoggedEvent &logged : detail.events) {
        const Event &event = logged.event;
        const QString said = event.data.value("text"_L1).toString();
        const bool talk = event.kind == EventKind::Commented || event.kind == EventKind::Denied
            || event.kind == EventKind::Objected || event.kind == EventKind::Approved
            || event.kind == EventKind::Withdrawn || event.kind == EventKind::Questioned
            || event.kind == EventKind::Reviewed;
        if (talk && !said.isEmpty())
            lines << Words::tr("%1: %2").arg(names.value(event.actor, event.actor), said);
    }
    return lines.join(u'\n');
}

QList<std::pair<QString, QString>> weighedFacts(const RequestDetail &detail, Instant now)
{
    const RequestItem &item = detail.item;
    QList<std::pair<QString, QString>> facts{
        { Words::tr("Why"), item.request.ask.reason },
        { Words::tr("Details"), fieldLine(item.request.ask) },
        { Words::tr("Asked by"), item.askedByName },
        { Words::tr("How long"), allowedWords(item) },
        { Words::tr("How it starts"), startSentence(detail, now) },
        { Words::tr("How it ends"), gradeSentence(detail.grade) },
        { Words::tr("Extends"), extensionWords(item, now) },
        { Words::tr("Worth knowing"), worthKnowing(detail, now) },
        { Words::tr("Said"), talkWords(detail) },
        { Words::tr("Signed"), signedLine(detail) },
    };
    facts.removeIf([](const auto &fact) { return fact.second.isEmpty(); });
    return facts;
}

} // namespace sallyport
