-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT person_id, delegate_id, since, until
FROM delegation ORDER BY person_id
