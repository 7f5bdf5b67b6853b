-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT size, root, made_at, signature, registry_count, registry_digest, registry_signature
FROM checkpoint WHERE size > :size ORDER BY size LIMIT :row_limit
