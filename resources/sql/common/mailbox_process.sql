-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE mailbox SET
    received_at = :received_at,
    position = (SELECT coalesce(max(position), 0) + 1 FROM mailbox)
WHERE id = :id AND position IS NULL
