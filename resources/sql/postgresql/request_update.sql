-- SPDX-License-Identifier: GPL-3.0-or-later
-- Many rows in one journey to the server; see rowset.h.
UPDATE request SET
    revision = r.revision, state = r.state, requester = r.requester, editors = r.editors,
    scenario = r.scenario, target = r.target, profile = r.profile, duration_ms = r.duration_ms,
    reason = r.reason, fields = r.fields, credential = r.credential, rule = r.rule,
    policy_digest = r.policy_digest, digest = r.digest, filed_at = r.filed_at,
    revised_at = r.revised_at, decide_by = r.decide_by, stage = r.stage, decisions = r.decisions,
    terms = r.terms, due_at = r.due_at, review_by = r.review_by, bundle = r.bundle,
    filed_by = r.filed_by, search = r.search, row_digest = r.row_digest
FROM (
    SELECT
        unnest(CAST(:id AS text[])) AS id, unnest(CAST(:revision AS bigint[])) AS revision,
        unnest(CAST(:state AS bigint[])) AS state, unnest(CAST(:requester AS text[])) AS requester,
        unnest(CAST(:editors AS text[])) AS editors, unnest(CAST(:scenario AS text[])) AS scenario,
        unnest(CAST(:target AS text[])) AS target, unnest(CAST(:profile AS text[])) AS profile,
        unnest(CAST(:duration_ms AS bigint[])) AS duration_ms,
        unnest(CAST(:reason AS text[])) AS reason, unnest(CAST(:fields AS text[])) AS fields,
        unnest(CAST(:credential AS bytea[])) AS credential, unnest(CAST(:rule AS text[])) AS rule,
        unnest(CAST(:policy_digest AS bytea[])) AS policy_digest,
        unnest(CAST(:digest AS bytea[])) AS digest, unnest(CAST(:filed_at AS bigint[])) AS filed_at,
        unnest(CAST(:revised_at AS bigint[])) AS revised_at,
        unnest(CAST(:decide_by AS bigint[])) AS decide_by,
        unnest(CAST(:stage AS bigint[])) AS stage, unnest(CAST(:decisions AS text[])) AS decisions,
        unnest(CAST(:terms AS text[])) AS terms, unnest(CAST(:due_at AS bigint[])) AS due_at,
        unnest(CAST(:review_by AS bigint[])) AS review_by,
        unnest(CAST(:bundle AS text[])) AS bundle, unnest(CAST(:filed_by AS text[])) AS filed_by,
        unnest(CAST(:search AS text[])) AS search,
        unnest(CAST(:row_digest AS bytea[])) AS row_digest,
        unnest(CAST(:before AS bytea[])) AS before
) AS r
WHERE request.id = r.id AND request.row_digest = r.before
