-- SPDX-License-Identifier: GPL-3.0-or-later
-- Digest, actor, time and id are the server's.
INSERT INTO mailbox (
    payload, signature
) VALUES (
    :payload, :signature
)
ON CONFLICT DO NOTHING
