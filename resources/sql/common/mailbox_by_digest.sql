-- SPDX-License-Identifier: GPL-3.0-or-later
-- The one that was accepted, where copies with other signatures lie beside it.
SELECT m.payload, m.signature
FROM mailbox AS m
LEFT JOIN receipt AS r ON r.mailbox_id = m.id
WHERE m.digest = :digest
ORDER BY coalesce(r.accepted, 0) DESC, coalesce(r.counter_consumed, 0) DESC, m.id LIMIT 1
