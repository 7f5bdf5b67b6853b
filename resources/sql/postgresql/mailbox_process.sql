-- SPDX-License-Identifier: GPL-3.0-or-later
-- Many rows in one journey to the server; see rowset.h. Their order is that of processing.
UPDATE mailbox SET
    received_at = r.received_at, position = r.place + r.top
FROM (
    SELECT id, received_at, place, (SELECT coalesce(max(position), 0) FROM mailbox) AS top
    FROM ROWS FROM (json_to_recordset(CAST(:rows AS json)) AS (id bigint, received_at bigint))
        WITH ORDINALITY AS one (id, received_at, place)
) AS r
WHERE mailbox.id = r.id AND mailbox.position IS NULL
