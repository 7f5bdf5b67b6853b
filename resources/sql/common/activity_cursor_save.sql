-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO activity_cursor (
    target, place
) VALUES (
    :target, :place
)
ON CONFLICT (target) DO UPDATE SET place = excluded.place
