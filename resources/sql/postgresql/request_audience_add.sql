-- SPDX-License-Identifier: GPL-3.0-or-later
-- Many rows in one journey to the server; see rowset.h.
INSERT INTO request_audience (
    request_id, selector
)
SELECT
    request_id, selector
FROM json_to_recordset(CAST(:rows AS json)) AS r (
    request_id text, selector text
)
ON CONFLICT (request_id, selector) DO NOTHING
