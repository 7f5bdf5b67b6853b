-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO device (
    id, person_id, public_key, revoked
) VALUES (
    :id, :person_id, :public_key, :revoked
)
ON CONFLICT (id) DO UPDATE SET revoked = excluded.revoked
