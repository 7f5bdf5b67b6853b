-- SPDX-License-Identifier: GPL-3.0-or-later
-- Many rows in one journey to the server; see rowset.h.
INSERT INTO request (
    id, revision, state, requester, editors, scenario, target, profile, duration_ms, reason,
    fields, credential, rule, policy_digest, digest, filed_at, revised_at, decide_by, stage,
    decisions, search, row_digest
)
SELECT
    id, revision, state, requester, editors, scenario, target, profile, duration_ms, reason,
    fields, credential, rule, policy_digest, digest, filed_at, revised_at, decide_by, stage,
    decisions, search, row_digest
FROM json_to_recordset(CAST(:rows AS json)) AS r (
    id text, revision bigint, state bigint, requester text, editors text, scenario text,
    target text, profile text, duration_ms bigint, reason text, fields text, credential bytea,
    rule text, policy_digest bytea, digest bytea, filed_at bigint, revised_at bigint,
    decide_by bigint, stage bigint, decisions text, search text, row_digest bytea
)
