-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT digest, over_digest, proposer, proposed_at, signatures, due_at
FROM policy_proposal
ORDER BY digest
