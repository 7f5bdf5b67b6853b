-- SPDX-License-Identifier: GPL-3.0-or-later
-- :digests is one after the other, 32 bytes each. Those that were accepted come first, as in
-- mailbox_by_digest.sql.
WITH RECURSIVE asked (digests) AS (SELECT :digests),
piece (at) AS (
    SELECT 1
    UNION ALL
    SELECT at + 32 FROM piece, asked WHERE at + 63 <= length(digests)
)
SELECT m.payload, m.signature
FROM mailbox AS m
LEFT JOIN receipt AS r ON r.mailbox_id = m.id
WHERE m.digest IN (SELECT substr(digests, at, 32) FROM asked, piece)
ORDER BY coalesce(r.accepted, 0) DESC, coalesce(r.counter_consumed, 0) DESC, m.id
