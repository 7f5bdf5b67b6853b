-- SPDX-License-Identifier: GPL-3.0-or-later
-- :pieces is an array of numbers, as it is written.
SELECT found
FROM requests_with(CAST(:pieces AS int[]), CAST(:row_limit AS bigint)) AS found
