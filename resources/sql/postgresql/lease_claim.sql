-- SPDX-License-Identifier: GPL-3.0-or-later
-- The holder keeps its epoch; whoever takes it over begins the next.
UPDATE lease SET
    owner = :owner,
    epoch = CASE WHEN owner = :owner THEN epoch ELSE epoch + 1 END,
    until = CAST(extract(epoch FROM clock_timestamp()) * 1000 AS bigint) + :length
WHERE id = 1 AND (owner = :owner OR until <= CAST(extract(epoch FROM clock_timestamp()) * 1000 AS bigint) OR :force = 1)
RETURNING epoch
