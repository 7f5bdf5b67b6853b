-- SPDX-License-Identifier: GPL-3.0-or-later
-- Many rows in one journey to the server; see rowset.h. :pieces are arrays as they are written: taking
-- a text apart costs the server ten times as much.
INSERT INTO request_words (
    request_id, pieces
)
SELECT request_id, CAST(row.pieces AS int[])
FROM unnest(CAST(:request_id AS text[]), CAST(:pieces AS text[])) AS row (request_id, pieces)
ON CONFLICT (request_id) DO UPDATE SET pieces = excluded.pieces
