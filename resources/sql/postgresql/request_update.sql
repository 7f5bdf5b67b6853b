-- SPDX-License-Identifier: GPL-3.0-or-later
-- Many rows in one journey to the server; see rowset.h.
UPDATE request SET
    revision = r.revision, state = r.state, requester = r.requester, editors = r.editors,
    scenario = r.scenario, target = r.target, profile = r.profile, duration_ms = r.duration_ms,
    reason = r.reason, fields = r.fields, credential = r.credential, rule = r.rule,
    policy_digest = r.policy_digest, digest = r.digest, filed_at = r.filed_at,
    revised_at = r.revised_at, decide_by = r.decide_by, stage = r.stage, decisions = r.decisions,
    search = r.search, row_digest = r.row_digest
FROM json_to_recordset(CAST(:rows AS json)) AS r (
    id text, revision bigint, state bigint, requester text, editors text, scenario text,
    target text, profile text, duration_ms bigint, reason text, fields text, credential bytea,
    rule text, policy_digest bytea, digest bytea, filed_at bigint, revised_at bigint,
    decide_by bigint, stage bigint, decisions text, search text, row_digest bytea, before bytea
)
WHERE request.id = r.id AND request.row_digest = r.before
