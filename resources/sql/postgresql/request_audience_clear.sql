-- SPDX-License-Identifier: GPL-3.0-or-later
-- Many rows in one journey to the server; see rowset.h.
DELETE FROM request_audience
USING unnest(CAST(:request_id AS text[])) AS r (request_id)
WHERE request_audience.request_id = r.request_id
