-- SPDX-License-Identifier: GPL-3.0-or-later
-- What waits of one's own counts as well: the enforcer writes nothing before it takes one in. Both
-- numbers in one, so that neither can change without the other showing it; at most 2,001 may wait.
-- By actor and position alone, or the server would ask for each row whether it may be seen.
SELECT (SELECT counter FROM change) * 4096 + (
    SELECT count(*) FROM mailbox WHERE actor = session_user AND position IS NULL)
