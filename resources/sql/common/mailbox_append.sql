-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO mailbox (
    digest, payload, signature
) VALUES (
    :digest, :payload, :signature
)
ON CONFLICT (digest, signature) DO NOTHING
