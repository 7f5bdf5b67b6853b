-- SPDX-License-Identifier: GPL-3.0-or-later
DELETE FROM delegation WHERE person_id = :person_id
