-- SPDX-License-Identifier: GPL-3.0-or-later
-- Many rows in one journey to the server; see rowset.h.
INSERT INTO device_chain (
    device_id, counter, digest
)
SELECT
    device_id, counter, digest
FROM json_to_recordset(CAST(:rows AS json)) AS r (
    device_id text, counter bigint, digest bytea
)
ON CONFLICT (device_id) DO UPDATE SET counter = excluded.counter, digest = excluded.digest
