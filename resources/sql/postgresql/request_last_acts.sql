-- SPDX-License-Identifier: GPL-3.0-or-later
-- :keys is a JSON array of people.
WITH lately AS (
    SELECT filed_by, filed_at, decisions FROM request
    WHERE filed_at >= :since ORDER BY filed_at DESC, id DESC LIMIT :row_limit)
SELECT person, max(at) FROM (
    SELECT filed_by AS person, filed_at AS at FROM lately
    UNION ALL
    SELECT d.value ->> 'person', (d.value ->> 'at')::bigint
    FROM lately, json_array_elements(lately.decisions::json) AS d) AS acts
WHERE person = ANY (ARRAY(SELECT json_array_elements_text(CAST(:keys AS json))))
GROUP BY person
