-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT position, bytes, leaf
FROM event WHERE request_id = :request_id AND request_id <> '' AND position >= :first
ORDER BY position LIMIT :row_limit
