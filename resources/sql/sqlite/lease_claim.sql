-- SPDX-License-Identifier: GPL-3.0-or-later
-- The holder keeps its epoch; whoever takes it over begins the next.
UPDATE lease SET
    owner = :owner,
    epoch = CASE WHEN owner = :owner THEN epoch ELSE epoch + 1 END,
    until = CAST((julianday('now') - 2440587.5) * 86400000 AS INTEGER) + :length
WHERE id = 1 AND (owner = :owner OR until <= CAST((julianday('now') - 2440587.5) * 86400000 AS INTEGER) OR :force = 1)
RETURNING epoch
