-- SPDX-License-Identifier: GPL-3.0-or-later
-- Many rows in one journey to the server; see rowset.h.
DELETE FROM request_audience
USING json_to_recordset(CAST(:rows AS json)) AS r (request_id text)
WHERE request_audience.request_id = r.request_id
