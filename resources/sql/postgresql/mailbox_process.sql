-- SPDX-License-Identifier: GPL-3.0-or-later
-- Many rows in one journey to the server; see rowset.h. Their order is that of processing.
WITH taken AS (
    DELETE FROM mailbox_waiting USING unnest(CAST(:id AS bigint[])) AS r (id)
    WHERE mailbox_waiting.mailbox_id = r.id
    RETURNING mailbox_id
)
INSERT INTO mailbox_order (
    position, mailbox_id, received_at
)
SELECT
    r.place + (SELECT coalesce(max(position), 0) FROM mailbox_order), r.id, r.received_at
FROM unnest(
    CAST(:id AS bigint[]), CAST(:received_at AS bigint[])
) WITH ORDINALITY AS r (
    id, received_at, place
)
JOIN taken ON taken.mailbox_id = r.id
