-- SPDX-License-Identifier: GPL-3.0-or-later
DELETE FROM membership WHERE group_name = :group_name AND person_id = :person_id
