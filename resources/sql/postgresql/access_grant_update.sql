-- SPDX-License-Identifier: GPL-3.0-or-later
-- Many rows in one journey to the server; see rowset.h.
UPDATE access_grant SET
    request_id = r.request_id, revision = r.revision, state = r.state, person = r.person,
    target = r.target, profile = r.profile, rule = r.rule, duration_ms = r.duration_ms,
    warnings = r.warnings, warned = r.warned, planned_at = r.planned_at, opened_at = r.opened_at,
    deadline = r.deadline, boot_deadline = r.boot_deadline, boot_id = r.boot_id,
    end_reason = r.end_reason, ended_by = r.ended_by, end_step = r.end_step,
    end_due_at = r.end_due_at, login_closed_at = r.login_closed_at, ended_at = r.ended_at,
    sessions_ended = r.sessions_ended, stuck = r.stuck, residue = r.residue, live = r.live,
    row_digest = r.row_digest
FROM json_to_recordset(CAST(:rows AS json)) AS r (
    id text, request_id text, revision bigint, state bigint, person text, target text,
    profile text, rule text, duration_ms bigint, warnings text, warned bigint, planned_at bigint,
    opened_at bigint, deadline bigint, boot_deadline bigint, boot_id text, end_reason bigint,
    ended_by text, end_step bigint, end_due_at bigint, login_closed_at bigint, ended_at bigint,
    sessions_ended bigint, stuck bigint, residue bigint, live bigint, row_digest bytea,
    before bytea
)
WHERE access_grant.id = r.id AND access_grant.row_digest = r.before
