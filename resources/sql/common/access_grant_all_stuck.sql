-- SPDX-License-Identifier: GPL-3.0-or-later
-- 2 is GrantState::Ending.
SELECT id, person, target FROM access_grant WHERE stuck = 1 AND state = 2
