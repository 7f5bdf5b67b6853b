-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO policy_application (position, digest, applied_at, applied_by)
SELECT coalesce(max(position), 0) + 1, :digest, :applied_at, :applied_by
FROM policy_application
