-- SPDX-License-Identifier: GPL-3.0-or-later
-- :digests is one after the other, 32 bytes each. Those that were accepted come first, as in
-- mailbox_by_digest.sql.
SELECT m.payload, m.signature
FROM mailbox AS m
LEFT JOIN receipt AS r ON r.mailbox_id = m.id
WHERE m.digest = ANY (ARRAY(
    SELECT substr(asked.digests, at, 32)
    FROM (SELECT CAST(:digests AS bytea) AS digests) AS asked,
        generate_series(1, length(asked.digests), 32) AS at))
ORDER BY coalesce(r.accepted, 0) DESC, coalesce(r.counter_consumed, 0) DESC, m.id
