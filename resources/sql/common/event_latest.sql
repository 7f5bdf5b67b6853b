-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT position, bytes, leaf
FROM event WHERE position < :before ORDER BY position DESC LIMIT :row_limit
