-- SPDX-License-Identifier: GPL-3.0-or-later
-- Many rows in one journey to the server; see rowset.h.
INSERT INTO device_chain (
    device_id, counter, digest
)
SELECT
    unnest(CAST(:device_id AS text[])), unnest(CAST(:counter AS bigint[])),
    unnest(CAST(:digest AS bytea[]))
ON CONFLICT (device_id) DO UPDATE SET counter = excluded.counter, digest = excluded.digest
