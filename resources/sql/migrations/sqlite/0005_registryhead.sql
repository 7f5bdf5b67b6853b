-- SPDX-License-Identifier: GPL-3.0-or-later
-- With each checkpoint the enforcer signs how many statements the registry has, and a digest of them;
-- empty in those from before.
ALTER TABLE checkpoint ADD COLUMN registry_count INTEGER NOT NULL DEFAULT 0
--;
ALTER TABLE checkpoint ADD COLUMN registry_digest BLOB NOT NULL DEFAULT x''
    CHECK (length(registry_digest) IN (0, 32))
--;
ALTER TABLE checkpoint ADD COLUMN registry_signature BLOB NOT NULL DEFAULT x''
    CHECK (length(registry_signature) IN (0, 64))
