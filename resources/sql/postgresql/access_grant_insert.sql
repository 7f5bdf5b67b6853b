-- SPDX-License-Identifier: GPL-3.0-or-later
-- Many rows in one journey to the server; see rowset.h.
INSERT INTO access_grant (
    id, request_id, revision, state, person, target, profile, rule, duration_ms, warnings, warned,
    planned_at, opened_at, deadline, boot_deadline, boot_id, end_reason, ended_by, end_step,
    end_due_at, login_closed_at, ended_at, sessions_ended, stuck, residue, live, row_digest
)
SELECT
    id, request_id, revision, state, person, target, profile, rule, duration_ms, warnings, warned,
    planned_at, opened_at, deadline, boot_deadline, boot_id, end_reason, ended_by, end_step,
    end_due_at, login_closed_at, ended_at, sessions_ended, stuck, residue, live, row_digest
FROM json_to_recordset(CAST(:rows AS json)) AS r (
    id text, request_id text, revision bigint, state bigint, person text, target text,
    profile text, rule text, duration_ms bigint, warnings text, warned bigint, planned_at bigint,
    opened_at bigint, deadline bigint, boot_deadline bigint, boot_id text, end_reason bigint,
    ended_by text, end_step bigint, end_due_at bigint, login_closed_at bigint, ended_at bigint,
    sessions_ended bigint, stuck bigint, residue bigint, live bigint, row_digest bytea
)
