-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT position, bytes, leaf
FROM event WHERE position >= :first ORDER BY position LIMIT :row_limit
