-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT id, name, login, human, active, manager
FROM person ORDER BY id
