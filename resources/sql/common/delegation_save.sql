-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO delegation (
    person_id, delegate_id, since, until
) VALUES (
    :person_id, :delegate_id, :since, :until
)
ON CONFLICT (person_id) DO UPDATE SET
    delegate_id = excluded.delegate_id, since = excluded.since, until = excluded.until
