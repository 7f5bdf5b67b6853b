-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT t.digest, t.body, a.applied_at, a.applied_by
FROM policy_text AS t
LEFT JOIN policy_application AS a ON a.digest = t.digest
WHERE t.digest = :digest
ORDER BY a.position DESC LIMIT 1
