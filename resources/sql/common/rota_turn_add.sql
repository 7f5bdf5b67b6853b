-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO rota_turn (
    rota, person_id, since, until
) VALUES (
    :rota, :person_id, :since, :until
)
