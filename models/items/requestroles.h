// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/readmodels.h"

#include <QVariant>

namespace sallyport {

// The roles in which models of requests send meaning; views pick words, colours and icons.
// A role without a value for a row gives an invalid QVariant.
struct RequestRoles
{
    enum Role {
        RequestIdRole = Qt::UserRole + 1, // QString
        ItemRole, // RequestItem, whole
        PhaseRole, // Phase: the one word about request and grant together
        StateRole, // RequestState
        RevisionRole, // int
        RequesterRole, // QString, name
        RequesterIdRole, // QString
        TargetRole, // QString, title
        TargetIdRole, // QString
        ProfileRole, // QString
        ScenarioRole, // QString, title
        ScenarioIdRole, // QString
        ReasonRole, // QString, as written: show it with visibleText()
        DurationMsRole, // qint64, asked for
        StageNameRole, // QString, of the waiting stage
        StageNumberRole, // int, 1 is the first; of the waiting stage
        StageCountRole, // int
        HaveRole, // int, approvals in the waiting stage
        NeedRole, // int
        MineToDecideRole, // bool
        FirstTimeRole, // bool
        FiledAtRole, // Instant
        WindowStartRole, // Instant, when the decision window of this revision began
        DecideByRole, // Instant, while pending
        GrantIdRole, // QString
        GrantStateRole, // GrantState
        EndReasonRole, // EndReason
        OpenedAtRole, // Instant, once open
        DeadlineRole, // Instant, once open
        EndedAtRole, // Instant, once ended
        StuckRole, // bool
        ResidueRole, // bool
        CountdownFromRole, // Instant: where the one countdown of the row began; none when over
        CountdownToRole, // Instant: where it ends
        SortRole, // what a proxy sorts by
    };

    // The value of one of the roles above, DisplayRole excepted.
    static QVariant value(const RequestItem &item, int role);
    // One line that holds still: what is copied, exported and read aloud.
    static QString lineOf(const RequestItem &item);
};

} // namespace sallyport
