-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO schema_migration (version) VALUES (:version)
