-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT id, revision, state, requester, editors, scenario, target, profile, duration_ms, reason,
    fields, credential, rule, policy_digest, digest, filed_at, revised_at, decide_by, stage,
    decisions, terms, due_at, review_by
FROM request
WHERE target = :target AND (filed_at, id) < (:filed_at, :id) AND filed_at >= :since
    AND state BETWEEN :first_state AND :last_state
    AND search LIKE :search ESCAPE '!'
ORDER BY filed_at DESC, id DESC LIMIT :row_limit
