-- SPDX-License-Identifier: GPL-3.0-or-later
-- Many rows in one journey to the server; see rowset.h.
INSERT INTO request_audience (
    request_id, selector
)
SELECT
    unnest(CAST(:request_id AS text[])), unnest(CAST(:selector AS text[]))
ON CONFLICT (request_id, selector) DO NOTHING
