-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT state, count(*) FROM request
WHERE requester = :requester AND filed_at >= :since AND id <> :id GROUP BY state
