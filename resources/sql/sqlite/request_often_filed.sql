-- SPDX-License-Identifier: GPL-3.0-or-later
-- :keys is a JSON array of people. The plus keeps the grouping from choosing an index by which all
-- that these people ever filed would be read.
SELECT requester, target, count(*) FROM request
WHERE requester IN (SELECT value FROM json_each(:keys)) AND filed_at >= :since
GROUP BY requester, +target
