-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT t.digest, t.body, a.applied_at, a.applied_by
FROM (
    SELECT digest, body FROM policy_text WHERE digest = :digest
    UNION ALL
    SELECT digest, body FROM policy_upload WHERE digest = :digest
) AS t
LEFT JOIN policy_application AS a ON a.digest = t.digest
ORDER BY a.position DESC NULLS LAST LIMIT 1
