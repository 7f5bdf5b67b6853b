-- SPDX-License-Identifier: GPL-3.0-or-later
-- Of requests that have no number yet, which request_number_fill gives them in the same order.
INSERT INTO request_words (rowid, search)
SELECT (SELECT coalesce(max(number), 0) FROM request_number)
    + row_number() OVER (ORDER BY filed_at, id), search
FROM request WHERE id NOT IN (SELECT request_id FROM request_number)
