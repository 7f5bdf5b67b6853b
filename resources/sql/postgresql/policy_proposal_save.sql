-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whoever has to sign has to read it: the text moves out of its proposer's rows.
WITH accepted AS (
    INSERT INTO policy_text (digest, body)
    SELECT digest, body FROM policy_upload WHERE digest = :digest LIMIT 1
    ON CONFLICT (digest) DO NOTHING
)
INSERT INTO policy_proposal (
    digest, over_digest, proposer, proposed_at, signatures, due_at
) VALUES (
    CAST(:digest AS bytea), :over_digest, :proposer, :proposed_at, :signatures, :due_at
)
ON CONFLICT (digest) DO UPDATE SET
    over_digest = excluded.over_digest, proposer = excluded.proposer,
    proposed_at = excluded.proposed_at, signatures = excluded.signatures, due_at = excluded.due_at
