-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO request_number (number, request_id)
SELECT (SELECT coalesce(max(number), 0) FROM request_number)
    + row_number() OVER (ORDER BY filed_at, id), id
FROM request WHERE id NOT IN (SELECT request_id FROM request_number)
