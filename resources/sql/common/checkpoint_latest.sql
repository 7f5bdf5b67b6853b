-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT size, root, made_at, signature, registry_count, registry_digest, registry_signature
FROM checkpoint ORDER BY size DESC LIMIT 1
