-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT id, request_id, revision, state, person, target, profile, rule, duration_ms, warnings,
    warned, planned_at, opened_at, deadline, boot_deadline, boot_id, end_reason, ended_by,
    end_step, end_due_at, login_closed_at, ended_at, sessions_ended, stuck, residue, terms
FROM access_grant WHERE request_id = :request_id ORDER BY revision DESC, planned_at DESC LIMIT 1
