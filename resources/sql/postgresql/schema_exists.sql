-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT count(*) FROM pg_catalog.pg_class AS c
JOIN pg_catalog.pg_namespace AS n ON n.oid = c.relnamespace
WHERE n.nspname = 'sallyport' AND c.relname = 'schema_migration'
