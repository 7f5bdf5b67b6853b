-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO membership (
    group_name, person_id
) VALUES (
    :group_name, :person_id
)
ON CONFLICT (group_name, person_id) DO NOTHING
