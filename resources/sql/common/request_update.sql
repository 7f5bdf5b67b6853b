-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE request SET
    revision = :revision, state = :state, requester = :requester, editors = :editors,
    scenario = :scenario, target = :target, profile = :profile, duration_ms = :duration_ms,
    reason = :reason, fields = :fields, credential = :credential, rule = :rule,
    policy_digest = :policy_digest, digest = :digest, filed_at = :filed_at,
    revised_at = :revised_at, decide_by = :decide_by, stage = :stage, decisions = :decisions,
    terms = :terms, due_at = :due_at, review_by = :review_by, bundle = :bundle,
    filed_by = :filed_by, search = :search, row_digest = :row_digest
WHERE id = :id AND row_digest = :before
