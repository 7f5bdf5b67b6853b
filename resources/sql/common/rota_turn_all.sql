-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT rota, person_id, since, until FROM rota_turn ORDER BY rota, since
