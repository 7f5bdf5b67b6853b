-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO device_chain (
    device_id, counter, digest
) VALUES (
    :device_id, :counter, :digest
)
ON CONFLICT (device_id) DO UPDATE SET counter = excluded.counter, digest = excluded.digest
