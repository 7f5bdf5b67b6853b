-- SPDX-License-Identifier: GPL-3.0-or-later
-- :pieces is a JSON array of texts of three characters.
SELECT n.request_id
FROM request_words AS w JOIN request_number AS n ON n.number = w.rowid
WHERE w.request_words MATCH (
    SELECT group_concat('"' || replace(value, '"', '""') || '"', ' AND ') FROM json_each(:pieces))
ORDER BY w.rowid DESC LIMIT :row_limit
