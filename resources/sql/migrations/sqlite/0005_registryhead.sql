-- SPDX-License-Identifier: GPL-3.0-or-later
-- With each checkpoint the enforcer signs how many statements the registry has, and a digest of them.
ALTER TABLE checkpoint ADD COLUMN registry_count INTEGER NOT NULL DEFAULT 0
--;
ALTER TABLE checkpoint ADD COLUMN registry_digest BLOB CHECK (length(registry_digest) = 32)
--;
ALTER TABLE checkpoint ADD COLUMN registry_signature BLOB CHECK (length(registry_signature) = 64)
