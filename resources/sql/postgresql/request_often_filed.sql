-- SPDX-License-Identifier: GPL-3.0-or-later
-- :keys is a JSON array of people.
SELECT requester, target, count(*) FROM request
WHERE requester = ANY (ARRAY(SELECT json_array_elements_text(CAST(:keys AS json))))
    AND filed_at >= :since
GROUP BY requester, target
