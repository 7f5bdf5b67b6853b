-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO request (
    id, revision, state, requester, editors, scenario, target, profile, duration_ms, reason,
    fields, credential, rule, policy_digest, digest, filed_at, revised_at, decide_by, stage,
    decisions, terms, due_at, review_by, bundle, filed_by, search, row_digest
) VALUES (
    :id, :revision, :state, :requester, :editors, :scenario, :target, :profile, :duration_ms,
    :reason, :fields, :credential, :rule, :policy_digest, :digest, :filed_at, :revised_at,
    :decide_by, :stage, :decisions, :terms, :due_at, :review_by, :bundle, :filed_by, :search,
    :row_digest
)
