-- SPDX-License-Identifier: GPL-3.0-or-later
-- Without the texts, which may be long and many.
SELECT position, digest, applied_at, applied_by
FROM policy_application
ORDER BY position DESC
