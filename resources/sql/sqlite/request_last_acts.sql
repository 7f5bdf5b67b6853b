-- SPDX-License-Identifier: GPL-3.0-or-later
-- :keys is a JSON array of people.
WITH lately AS (
    SELECT filed_by, filed_at, decisions FROM request
    WHERE filed_at >= :since ORDER BY filed_at DESC, id DESC LIMIT :row_limit)
SELECT person, max(at) FROM (
    SELECT filed_by AS person, filed_at AS at FROM lately
    UNION ALL
    SELECT json_extract(d.value, '$.person'), json_extract(d.value, '$.at')
    FROM lately, json_each(lately.decisions) AS d)
WHERE person IN (SELECT value FROM json_each(:keys))
GROUP BY person
