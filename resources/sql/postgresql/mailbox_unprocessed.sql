-- SPDX-License-Identifier: GPL-3.0-or-later
-- One look into the mailbox for each row that waits, however many were processed before.
SELECT m.id, m.payload, m.signature, CAST(NULL AS bigint), CAST(NULL AS bigint), m.actor, m.sent_at
FROM (
    SELECT mailbox_id FROM mailbox_waiting ORDER BY mailbox_id LIMIT :row_limit
) AS w
CROSS JOIN LATERAL (
    SELECT id, payload, signature, actor, sent_at FROM mailbox WHERE id = w.mailbox_id OFFSET 0
) AS m
ORDER BY w.mailbox_id
