-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT id, person_id, public_key, revoked
FROM device ORDER BY id
