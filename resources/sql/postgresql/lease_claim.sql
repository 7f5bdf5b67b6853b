-- SPDX-License-Identifier: GPL-3.0-or-later
-- The holder keeps its epoch; whoever takes it over begins the next, and so does everybody on a
-- server that was promoted or made from a backup: its timeline is another one.
WITH here AS (
    SELECT system_identifier || '/' || left(pg_walfile_name(pg_current_wal_lsn()), 8) AS name
    FROM pg_control_system()
)
UPDATE lease SET
    owner = :owner,
    epoch = CASE WHEN owner = :owner AND server IN ('', here.name) THEN epoch ELSE epoch + 1 END,
    server = here.name,
    until = CAST(extract(epoch FROM clock_timestamp()) * 1000 AS bigint) + :length
FROM here
WHERE id = 1 AND (owner = :owner OR until <= CAST(extract(epoch FROM clock_timestamp()) * 1000 AS bigint) OR :force = 1)
RETURNING epoch
