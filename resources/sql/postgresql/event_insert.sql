-- SPDX-License-Identifier: GPL-3.0-or-later
-- Many rows in one journey to the server; see rowset.h.
INSERT INTO event (
    position, bytes, leaf, request_id, grant_id, activity
)
SELECT
    unnest(CAST(:position AS bigint[])), unnest(CAST(:bytes AS bytea[])),
    unnest(CAST(:leaf AS bytea[])), unnest(CAST(:request_id AS text[])),
    unnest(CAST(:grant_id AS text[])), unnest(CAST(:activity AS bigint[]))
