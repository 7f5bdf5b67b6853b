// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/phase.h"
#include "models/services/riskhints.h"
#include "tests/views/fakedesk.h"

namespace sallyport {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

RequestDetail FakeDesk::makeDetail(const QString &requestId) const
{
    RequestDetail detail;
    detail.item = find(requestId);
    const bool waiting = detail.item.request.state == RequestState::Pending;
    detail.stages = { { .name = u"Team lead"_s,
                        .status = StageStatus::Filled,
                        .decided = { { u"rui"_s, u"Rui Costa"_s } },
                        .decidedAt = { detail.item.request.filedAt + 4min } },
                      { .name = u"Data owner"_s,
                        .status = waiting ? StageStatus::Waiting : StageStatus::Filled,
                        .eligible = { { u"bettina"_s, u"Bettina Okafor"_s },
                                      { u"eva"_s, u"Eva Lind"_s } } } };
    if (waiting && !objected.isEmpty()) {
        detail.stages[1].deny = 2;
        detail.stages[1].objected = objected;
    }
    if (!waiting) {
        detail.stages[1].decided = { { u"bettina"_s, u"Bettina Okafor"_s } };
        detail.stages[1].decidedAt = { detail.item.request.filedAt + 25min };
    }
    detail.stages += moreStages;
    const bool open = detail.item.grant && detail.item.grant->state == GrantState::Active;
    const bool drains = detail.item.grant && isDraining(*detail.item.grant);
    detail.can = { .approve = waiting && detail.item.mineToDecide,
                   .deny = detail.item.mineToDecide && (waiting || detail.item.vetoUntil > m_now),
                   .comment = true,
                   .withdraw = false,
                   .release = open || drains,
                   .revoke = open || drains,
                   .claim = detail.item.mineToClaim,
                   .question = waiting && detail.item.mineToDecide,
                   .review = detail.item.mineToReview };
    const QString bundle = detail.item.request.ask.bundle;
    for (const RequestItem &item : bundle.isEmpty() ? QList<RequestItem>() : mine + others) {
        if (item.request.ask.bundle == bundle)
            detail.bundle.append(item);
    }
    detail.start = terms;
    detail.end = ends;
    detail.policyDigest = "policy";
    detail.signatureVerified = !forged.contains(requestId);
    detail.digestWords = { u"amber"_s, u"violin"_s, u"harbor"_s, u"seven"_s, u"moss"_s, u"kite"_s };
    detail.maximumDuration = 4h;
    detail.longestDelay = 24h;
    detail.warnings = hintsOf(detail.item);
    detail.past = past;
    detail.rule = rule;
    return detail;
}

QFuture<Result<RequestDensity>> FakeDesk::density(const RequestQuery &, DensityBy by,
                                                  const QList<Instant> &starts)
{
    counted.append({ by, starts });
    RequestDensity density{ .starts = starts, .lanes = {} };
    for (const auto &[key, requests] : crowded) {
        DensityLane lane{ .key = key, .title = key, .parts = {} };
        lane.parts.resize(starts.size() - 1);
        for (qsizetype at = 0; everyPart && at < lane.parts.size(); ++at) {
            const int share = static_cast<int>(at * 37 % 11) + (at % 7 < 5 ? 12 : 1);
            lane.parts[at]
                = { .requests = requests * share / 24, .breakGlass = at % 9 == 0 ? 2 : 0 };
        }
        lane.parts.first() = { .requests = requests, .breakGlass = 3 };
        lane.parts.last() = { .requests = 1, .breakGlass = 0 };
        density.lanes.append(lane);
    }
    return QtFuture::makeReadyFuture(Result<RequestDensity>(density));
}

QFuture<Result<KeptDrafts>> FakeDesk::drafts()
{
    return ready(kept);
}

QFuture<Result<qsizetype>> FakeDesk::keepDrafts(const QList<AskDraft> &drafts)
{
    kept.drafts = drafts;
    return ready(drafts.size());
}

QFuture<Result<KeptDrafts>> FakeDesk::favourites()
{
    return ready(keptFavourites);
}

QFuture<Result<qsizetype>> FakeDesk::keepFavourites(const QList<AskDraft> &favourites)
{
    keptFavourites.drafts = favourites;
    return ready(favourites.size());
}

} // namespace sallyport
