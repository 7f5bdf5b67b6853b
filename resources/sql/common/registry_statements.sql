-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT position, payload, signature
FROM registry_statement WHERE position > :position ORDER BY position LIMIT :row_limit
