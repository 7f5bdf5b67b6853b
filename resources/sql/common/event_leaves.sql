-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT position, leaf
FROM event_leaf WHERE position >= :first ORDER BY position LIMIT :row_limit
