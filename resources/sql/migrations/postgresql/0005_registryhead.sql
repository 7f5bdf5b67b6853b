-- SPDX-License-Identifier: GPL-3.0-or-later
-- With each checkpoint the enforcer signs how many statements the registry has, and a digest of them;
-- empty in those from before.
SET LOCAL ROLE sallyport_owner
--;
SET LOCAL search_path = sallyport, pg_temp
--;
ALTER TABLE checkpoint ADD COLUMN registry_count BIGINT NOT NULL DEFAULT 0
--;
ALTER TABLE checkpoint ADD COLUMN registry_digest BYTEA NOT NULL DEFAULT ''
    CHECK (octet_length(registry_digest) IN (0, 32))
--;
ALTER TABLE checkpoint ADD COLUMN registry_signature BYTEA NOT NULL DEFAULT ''
    CHECK (octet_length(registry_signature) IN (0, 64))
