-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO person (
    id, name, login, human, active, manager
) VALUES (
    :id, :name, :login, :human, :active, :manager
)
ON CONFLICT (id) DO UPDATE SET
    name = excluded.name, login = excluded.login, human = excluded.human, active = excluded.active,
    manager = excluded.manager
