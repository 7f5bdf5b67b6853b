-- SPDX-License-Identifier: GPL-3.0-or-later
-- Many rows in one journey to the server; see rowset.h.
INSERT INTO access_grant (
    id, request_id, revision, state, person, target, profile, rule, duration_ms, warnings, warned,
    planned_at, opened_at, deadline, boot_deadline, boot_id, end_reason, ended_by, end_step,
    end_due_at, login_closed_at, ended_at, sessions_ended, stuck, residue, live, terms,
    row_digest
)
SELECT
    unnest(CAST(:id AS text[])), unnest(CAST(:request_id AS text[])),
    unnest(CAST(:revision AS bigint[])), unnest(CAST(:state AS bigint[])),
    unnest(CAST(:person AS text[])), unnest(CAST(:target AS text[])),
    unnest(CAST(:profile AS text[])), unnest(CAST(:rule AS text[])),
    unnest(CAST(:duration_ms AS bigint[])), unnest(CAST(:warnings AS text[])),
    unnest(CAST(:warned AS bigint[])), unnest(CAST(:planned_at AS bigint[])),
    unnest(CAST(:opened_at AS bigint[])), unnest(CAST(:deadline AS bigint[])),
    unnest(CAST(:boot_deadline AS bigint[])), unnest(CAST(:boot_id AS text[])),
    unnest(CAST(:end_reason AS bigint[])), unnest(CAST(:ended_by AS text[])),
    unnest(CAST(:end_step AS bigint[])), unnest(CAST(:end_due_at AS bigint[])),
    unnest(CAST(:login_closed_at AS bigint[])), unnest(CAST(:ended_at AS bigint[])),
    unnest(CAST(:sessions_ended AS bigint[])), unnest(CAST(:stuck AS bigint[])),
    unnest(CAST(:residue AS bigint[])), unnest(CAST(:live AS bigint[])),
    unnest(CAST(:terms AS text[])), unnest(CAST(:row_digest AS bytea[]))
