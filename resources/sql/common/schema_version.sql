-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT max(version) FROM schema_migration
