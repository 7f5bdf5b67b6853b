-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT id, revision, state, requester, editors, scenario, target, profile, duration_ms, reason,
    fields, credential, rule, policy_digest, digest, filed_at, revised_at, decide_by, stage,
    decisions, terms, due_at, review_by
FROM request
WHERE bundle = :bundle AND bundle <> '' AND filed_by = :filed_by
ORDER BY filed_at, id LIMIT :row_limit
