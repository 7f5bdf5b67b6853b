-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE access_grant SET
    request_id = :request_id, revision = :revision, state = :state, person = :person,
    target = :target, profile = :profile, rule = :rule, duration_ms = :duration_ms,
    warnings = :warnings, warned = :warned, planned_at = :planned_at, opened_at = :opened_at,
    deadline = :deadline, boot_deadline = :boot_deadline, boot_id = :boot_id,
    end_reason = :end_reason, ended_by = :ended_by, end_step = :end_step,
    end_due_at = :end_due_at, login_closed_at = :login_closed_at, ended_at = :ended_at,
    sessions_ended = :sessions_ended, stuck = :stuck, residue = :residue, live = :live,
    terms = :terms, row_digest = :row_digest
WHERE id = :id AND row_digest = :before
