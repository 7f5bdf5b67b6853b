-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE operation SET attempts = :attempts, next_at = :next_at
WHERE id = :id AND done_at IS NULL
