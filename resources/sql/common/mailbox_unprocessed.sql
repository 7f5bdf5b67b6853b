-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT id, payload, signature, received_at, position, actor, sent_at
FROM mailbox WHERE position IS NULL ORDER BY id LIMIT :row_limit
