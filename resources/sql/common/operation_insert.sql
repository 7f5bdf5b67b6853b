-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO operation (
    grant_id, target, kind, planned_at, attempts, next_at
) VALUES (
    :grant_id, :target, :kind, :planned_at, :attempts, :next_at
)
RETURNING id
