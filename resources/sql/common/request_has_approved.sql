-- SPDX-License-Identifier: GPL-3.0-or-later
-- 0 or 1: whoever has thousands is not counted to the end.
SELECT count(*) FROM (
    SELECT 1 FROM request
    WHERE requester = :requester AND target = :target AND state = 1 AND id <> :id LIMIT 1
) AS first
