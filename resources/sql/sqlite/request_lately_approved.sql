-- SPDX-License-Identifier: GPL-3.0-or-later
-- :keys is a JSON array of people. The plus lets it walk back in time until there are enough, by an
-- index that has the requesters.
SELECT id, revision, state, requester, editors, scenario, target, profile, duration_ms, reason,
    fields, credential, rule, policy_digest, digest, filed_at, revised_at, decide_by, stage,
    decisions, terms, due_at, review_by
FROM request
WHERE +requester IN (SELECT value FROM json_each(:keys)) AND filed_at >= :since AND state = 1
ORDER BY filed_at DESC, id DESC LIMIT :row_limit
