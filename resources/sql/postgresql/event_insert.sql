-- SPDX-License-Identifier: GPL-3.0-or-later
-- Many rows in one journey to the server; see rowset.h.
INSERT INTO event (
    position, bytes, leaf, request_id, grant_id, activity
)
SELECT
    position, bytes, leaf, request_id, grant_id, activity
FROM json_to_recordset(CAST(:rows AS json)) AS r (
    position bigint, bytes bytea, leaf bytea, request_id text, grant_id text, activity bigint
)
