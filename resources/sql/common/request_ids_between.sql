-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT id FROM request WHERE id >= :first AND id <= :last ORDER BY id LIMIT :row_limit
