-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT t.digest, t.body, a.applied_at, a.applied_by
FROM policy_application AS a
JOIN policy_text AS t ON t.digest = a.digest
ORDER BY a.position DESC LIMIT 1
