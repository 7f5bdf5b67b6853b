-- SPDX-License-Identifier: GPL-3.0-or-later
-- A row of the mailbox counts as well: the enforcer writes nothing before it takes one in.
SELECT (SELECT counter FROM change) + (SELECT coalesce(max(id), 0) FROM mailbox)
