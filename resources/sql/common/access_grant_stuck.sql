-- SPDX-License-Identifier: GPL-3.0-or-later
-- 2 is GrantState::Ending.
SELECT count(*) FROM access_grant
WHERE stuck = 1 AND state = 2 AND person = :person AND target = :target
