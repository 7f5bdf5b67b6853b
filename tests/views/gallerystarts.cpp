// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/gallerystarts.h"

#include "views/kit/choicerow.h"

#include <QComboBox>
#include <QPushButton>

namespace sallyport {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

void offerStarts(FakeDesk &desk)
{
    using namespace std::chrono_literals;
    desk.terms = { .claimWithin = 4h, .vetoWait = 30min, .reviewers = { u"group:security"_s } };
    desk.extra = { .rule = u"planned"_s,
                   .scenario = u"planned"_s,
                   .scenarioTitle = u"Planned work"_s,
                   .target = u"billing-db"_s,
                   .profile = u"writer"_s,
                   .defaultDuration = 1h,
                   .maximumDuration = 4h,
                   .ahead = 24h * 7,
                   .claimWithin = 4h,
                   .forOthers = { { u"jun"_s, u"Jun Tanaka"_s } },
                   .recurring = 24h * 30 };
}

} // namespace

void bringStarts(FakeDesk &desk, Instant now)
{
    using namespace std::chrono_literals;
    const auto approved = [now](const QString &id, const QString &name) {
        RequestItem item = sampleRequest(id, name, u"orders-db"_s, now - 50min);
        item.request.state = RequestState::Approved;
        item.request.startFrom = now - 5min;
        item.mineToDecide = false;
        item.stageName.clear();
        return item;
    };
    RequestItem claim = approved(u"s1"_s, u"Bettina Okafor"_s);
    claim.request.startBy = now + 4h;
    claim.mineToClaim = true;
    claim.request.ask.onBehalfOf = claim.request.requester;
    claim.askedByName = u"Rui Costa"_s;
    RequestItem planned = approved(u"s2"_s, u"Bettina Okafor"_s);
    planned.request.startFrom = now + 70h;
    planned.request.ask.recurrence = Recurrence{ .days = { 1, 4 },
                                                 .from = QTime(22, 0),
                                                 .zone = "Europe/Berlin",
                                                 .first = QDate(2026, 3, 16),
                                                 .last = QDate(2026, 4, 12) };
    planned.grant = sampleOpen(u"s2"_s, u"Bettina Okafor"_s, u"orders-db"_s, now).grant;
    planned.grant->state = GrantState::Ended;
    planned.grant->endStep = EndStep::Done;
    planned.request.filedAt = planned.request.revisedAt = now - 7h;
    for (Decision &decision : planned.request.decisions)
        decision.at = now - 400min;
    planned.request.occurrence = 3;
    for (const Millis ago : { 6h, 4h, 2h }) {
        planned.grant->openedAt = planned.grant->plannedAt = now - ago;
        planned.grant->endedAt = now - ago + 1h;
        planned.earlier.append(*planned.grant);
    }
    planned.earlier.removeLast();
    RequestItem asked = sampleRequest(u"s3"_s, u"Bettina Okafor"_s, u"ledger-db"_s, now - 1h);
    asked.questionByName = u"Rui Costa"_s;
    asked.mineToDecide = false;
    desk.own = QList<RequestItem>{ claim, planned, asked } + desk.own;
    RequestItem veto = approved(u"s4"_s, u"Mateo López"_s);
    veto.request.startFrom = veto.vetoUntil = now + 25min;
    veto.mineToDecide = true;
    RequestItem emergency = sampleOpen(u"s5"_s, u"Jun Tanaka"_s, u"orders-db"_s, now - 5h);
    emergency.grant->state = GrantState::Ended;
    emergency.grant->endReason = EndReason::Released;
    emergency.grant->endedAt = now - 3h;
    emergency.request.reviewBy = now + 20h;
    emergency.request.decisions.clear();
    emergency.breakGlass = emergency.mineToReview = true;
    desk.mine.insert(1, veto);
    desk.mine[0].questionByName = u"Eva Lind"_s;
    desk.reviews = { emergency };
    offerStarts(desk);
}

void bringEnds(FakeDesk &desk, Instant now)
{
    using namespace std::chrono_literals;
    desk.ends = { .drain = 10min, .unused = 1h, .idle = 30min };
    RequestItem drains = sampleOpen(u"e1"_s, u"Bettina Okafor"_s, u"stock-db"_s, now - 62min);
    Grant &draining = *drains.grant;
    draining.deadline = now - 2min;
    draining.state = GrantState::Ending;
    draining.endReason = EndReason::Expired;
    draining.endStep = EndStep::Draining;
    draining.end = desk.ends;
    RequestItem lapsed = sampleOpen(u"e2"_s, u"Bettina Okafor"_s, u"ledger-db"_s, now - 3h);
    lapsed.grant->state = GrantState::Ended;
    lapsed.grant->endReason = EndReason::Idle;
    lapsed.grant->end = desk.ends;
    lapsed.grant->endDueAt = now - 40min;
    lapsed.grant->endedAt = now - 40min + 400ms;
    if (!desk.own.isEmpty() && desk.own[0].grant)
        desk.own[0].grant->end = desk.ends;
    desk.own = QList<RequestItem>{ drains } + desk.own + QList<RequestItem>{ lapsed };
}

void bringHistory(FakeDesk &desk, Instant now)
{
    using namespace std::chrono_literals;
    const QStringList names{ u"Ana Marić"_s, u"Priya Shah"_s, u"Mateo López"_s, u"Jun Tanaka"_s };
    const QStringList targets{ u"orders-db"_s, u"ledger-db"_s, u"stock-db"_s };
    for (int i = 0; i < 40; ++i) {
        const Instant filed = now - 3h - i * 7h - (i % 5) * 40min;
        RequestItem item
            = sampleOpen(u"h%1"_s.arg(i), names.at(i * 7 % 4), targets.at(i % 3), filed + 90min);
        item.grant->openedAt = filed + 20min;
        item.grant->endedAt = filed + 20min + (1 + i % 4) * 1h;
        item.grant->state = GrantState::Ended;
        item.grant->endStep = EndStep::Done;
        if (i % 6 == 5) {
            item.request.state = RequestState::Denied;
            item.request.decisions.last().verdict = Verdict::Deny;
            item.grant.reset();
        }
        desk.own.append(item);
    }
}

void bringWays(FakeDesk &desk)
{
    desk.moreStages
        = { { .name = u"Security"_s,
              .status = StageStatus::Waiting,
              .path = u"Ordinary way"_s,
              .beside = true,
              .eligible = { { u"kofi"_s, u"Kofi Mensah"_s } } },
            { .name = u"Board"_s,
              .need = 2,
              .status = StageStatus::Waiting,
              .path = u"Crisis board"_s,
              .eligible = { { u"bea"_s, u"Bea Roth"_s }, { u"bob"_s, u"Bob"_s, u"Eva Lind"_s } } },
            { .name = u"Notary"_s, .status = StageStatus::Unneeded, .path = u"Third way"_s } };
    for (RequestItem &item : desk.mine) {
        item.stageCount = 0;
        item.stageName = u"Data owner, Security, Board"_s;
        item.allowed = std::chrono::minutes(30);
        item.request.ask.bundle = QString(32, u'b');
        item.bulk = true;
    }
}

void bringPast(FakeDesk &desk, Instant now)
{
    desk.mine[0].risks = { u"break-glass-open"_s, u"longer-than-usual"_s, u"odd-hour"_s };
    desk.mine[1].risks = { u"third-this-week"_s };
    RequestItem denied = sampleRequest(u"p2"_s, u"Ana Marić"_s, u"ledger-db"_s, now - 50h);
    denied.request.state = RequestState::Denied;
    desk.past = { .asked = 12,
                  .approved = 9,
                  .denied = 2,
                  .endedEarly = 1,
                  .recent = { desk.own.at(0), desk.own.at(2), denied } };
    desk.rule = { .name = u"hotfix-orders"_s,
                  .admits = { u"group:backend"_s },
                  .usual = 1h,
                  .window = 8h,
                  .extension = Extension{ .maximum = 2h, .times = 1 } };
}

void beDecided(MainWindow &window, FakeDesk &desk, const QString &state, Instant now)
{
    if (state == "undo"_L1)
        window.findChild<QPushButton *>(u"approve"_s)->click();
    if (state != "handled"_L1)
        return;
    RequestItem item = desk.mine.takeAt(0);
    item.mineToDecide = false;
    item.request.state = RequestState::Approved;
    item.request.decisions.append(
        { .person = u"eva"_s, .stages = { 1 }, .verdict = Verdict::Approve, .at = now - 2min });
    desk.decided.prepend(item);
    window.ledgerChanged();
}

void showHistory(const MainWindow &window, const QString &state)
{
    auto *kind = window.findChild<QComboBox *>(u"laneKind"_s);
    auto *form = window.findChild<ChoiceRow *>(u"auditForm"_s);
    if (state == "lanes"_L1 || state == "counted"_L1) {
        if (auto *range = window.findChild<ChoiceRow *>(u"range"_s); state == "counted"_L1) {
            range->setCurrent(4);
            emit range->currentChanged(4);
        }
        kind->setCurrentIndex(1);
        emit kind->activated(1);
    } else if (state == "table"_L1 || state == "figures"_L1) {
        form->setCurrent(state == "table"_L1 ? 1 : 2);
        emit form->currentChanged(form->current());
    }
}

} // namespace sallyport
