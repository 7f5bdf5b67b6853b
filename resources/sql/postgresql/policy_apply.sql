-- SPDX-License-Identifier: GPL-3.0-or-later
-- The text moves out of its proposer's rows when it becomes the policy.
WITH accepted AS (
    INSERT INTO policy_text (digest, body)
    SELECT digest, body FROM policy_upload WHERE digest = :digest LIMIT 1
    ON CONFLICT (digest) DO NOTHING
)
INSERT INTO policy_application (position, digest, applied_at, applied_by)
SELECT coalesce(max(position), 0) + 1, CAST(:digest AS bytea), CAST(:applied_at AS bigint),
    CAST(:applied_by AS text)
FROM policy_application
