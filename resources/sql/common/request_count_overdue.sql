-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT count(*) FROM request
WHERE requester = :requester AND id <> :id AND review_by > 0 AND review_by <= :now
