-- SPDX-License-Identifier: GPL-3.0-or-later
-- What waits of one's own counts as well: the enforcer writes nothing before it takes one in. Both
-- numbers in one, so that neither can change without the other showing it; at most 2,001 may wait.
SELECT (SELECT counter FROM change) * 4096 + (
    SELECT count(*) FROM mailbox_waiting WHERE actor = session_user)
