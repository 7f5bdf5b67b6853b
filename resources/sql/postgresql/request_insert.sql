-- SPDX-License-Identifier: GPL-3.0-or-later
-- Many rows in one journey to the server; see rowset.h.
INSERT INTO request (
    id, revision, state, requester, editors, scenario, target, profile, duration_ms, reason,
    fields, credential, rule, policy_digest, digest, filed_at, revised_at, decide_by, stage,
    decisions, terms, due_at, review_by, bundle, filed_by, search, row_digest
)
SELECT
    unnest(CAST(:id AS text[])), unnest(CAST(:revision AS bigint[])),
    unnest(CAST(:state AS bigint[])), unnest(CAST(:requester AS text[])),
    unnest(CAST(:editors AS text[])), unnest(CAST(:scenario AS text[])),
    unnest(CAST(:target AS text[])), unnest(CAST(:profile AS text[])),
    unnest(CAST(:duration_ms AS bigint[])), unnest(CAST(:reason AS text[])),
    unnest(CAST(:fields AS text[])), unnest(CAST(:credential AS bytea[])),
    unnest(CAST(:rule AS text[])), unnest(CAST(:policy_digest AS bytea[])),
    unnest(CAST(:digest AS bytea[])), unnest(CAST(:filed_at AS bigint[])),
    unnest(CAST(:revised_at AS bigint[])), unnest(CAST(:decide_by AS bigint[])),
    unnest(CAST(:stage AS bigint[])), unnest(CAST(:decisions AS text[])),
    unnest(CAST(:terms AS text[])), unnest(CAST(:due_at AS bigint[])),
    unnest(CAST(:review_by AS bigint[])), unnest(CAST(:bundle AS text[])),
    unnest(CAST(:filed_by AS text[])), unnest(CAST(:search AS text[])),
    unnest(CAST(:row_digest AS bytea[]))
