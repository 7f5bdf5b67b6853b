-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT count(*) FROM event WHERE activity = 1 AND grant_id = :grant_id
