-- SPDX-License-Identifier: GPL-3.0-or-later
-- Approved (1), with something still to come: some of these have started and are to be reviewed.
SELECT id, revision, state, requester, editors, scenario, target, profile, duration_ms, reason,
    fields, credential, rule, policy_digest, digest, filed_at, revised_at, decide_by, stage,
    decisions, terms, due_at, review_by
FROM request WHERE state = 1 AND due_at > 0 ORDER BY due_at, id LIMIT :row_limit
