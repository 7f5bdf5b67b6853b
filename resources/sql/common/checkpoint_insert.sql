-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO checkpoint (
    size, root, made_at, signature, registry_count, registry_digest, registry_signature
) VALUES (
    :size, :root, :made_at, :signature, :registry_count, :registry_digest, :registry_signature
)
