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
    terms = r.terms, row_digest = r.row_digest
FROM (
    SELECT
        unnest(CAST(:id AS text[])) AS id, unnest(CAST(:request_id AS text[])) AS request_id,
        unnest(CAST(:revision AS bigint[])) AS revision, unnest(CAST(:state AS bigint[])) AS state,
        unnest(CAST(:person AS text[])) AS person, unnest(CAST(:target AS text[])) AS target,
        unnest(CAST(:profile AS text[])) AS profile, unnest(CAST(:rule AS text[])) AS rule,
        unnest(CAST(:duration_ms AS bigint[])) AS duration_ms,
        unnest(CAST(:warnings AS text[])) AS warnings, unnest(CAST(:warned AS bigint[])) AS warned,
        unnest(CAST(:planned_at AS bigint[])) AS planned_at,
        unnest(CAST(:opened_at AS bigint[])) AS opened_at,
        unnest(CAST(:deadline AS bigint[])) AS deadline,
        unnest(CAST(:boot_deadline AS bigint[])) AS boot_deadline,
        unnest(CAST(:boot_id AS text[])) AS boot_id,
        unnest(CAST(:end_reason AS bigint[])) AS end_reason,
        unnest(CAST(:ended_by AS text[])) AS ended_by,
        unnest(CAST(:end_step AS bigint[])) AS end_step,
        unnest(CAST(:end_due_at AS bigint[])) AS end_due_at,
        unnest(CAST(:login_closed_at AS bigint[])) AS login_closed_at,
        unnest(CAST(:ended_at AS bigint[])) AS ended_at,
        unnest(CAST(:sessions_ended AS bigint[])) AS sessions_ended,
        unnest(CAST(:stuck AS bigint[])) AS stuck, unnest(CAST(:residue AS bigint[])) AS residue,
        unnest(CAST(:live AS bigint[])) AS live, unnest(CAST(:terms AS text[])) AS terms,
        unnest(CAST(:row_digest AS bytea[])) AS row_digest,
        unnest(CAST(:before AS bytea[])) AS before
) AS r
WHERE access_grant.id = r.id AND access_grant.row_digest = r.before
