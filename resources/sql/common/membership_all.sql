-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT group_name, person_id
FROM membership ORDER BY group_name, person_id
