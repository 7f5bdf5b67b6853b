-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT id, grant_id, target, kind, planned_at, attempts, next_at
FROM operation WHERE done_at IS NULL ORDER BY next_at, id
