-- SPDX-License-Identifier: GPL-3.0-or-later
-- With each checkpoint the enforcer signs how many statements the registry has, and a digest of them.
SET LOCAL ROLE sallyport_owner
--;
SET LOCAL search_path = sallyport, pg_temp
--;
ALTER TABLE checkpoint ADD COLUMN registry_count BIGINT NOT NULL DEFAULT 0
--;
ALTER TABLE checkpoint ADD COLUMN registry_digest BYTEA CHECK (octet_length(registry_digest) = 32)
--;
ALTER TABLE checkpoint ADD COLUMN registry_signature BYTEA CHECK (octet_length(registry_signature) = 64)
