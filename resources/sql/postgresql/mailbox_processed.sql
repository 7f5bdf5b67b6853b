-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT m.id, m.payload, m.signature, o.received_at, o.position, m.actor, m.sent_at
FROM (
    SELECT position, mailbox_id, received_at FROM mailbox_order
    WHERE position > :position ORDER BY position LIMIT :row_limit
) AS o
CROSS JOIN LATERAL (
    SELECT id, payload, signature, actor, sent_at FROM mailbox WHERE id = o.mailbox_id OFFSET 0
) AS m
ORDER BY o.position
