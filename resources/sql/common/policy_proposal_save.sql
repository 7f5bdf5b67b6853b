-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO policy_proposal (
    digest, over_digest, proposer, proposed_at, signatures, due_at
) VALUES (
    :digest, :over_digest, :proposer, :proposed_at, :signatures, :due_at
)
ON CONFLICT (digest) DO UPDATE SET
    over_digest = excluded.over_digest, proposer = excluded.proposer,
    proposed_at = excluded.proposed_at, signatures = excluded.signatures, due_at = excluded.due_at
