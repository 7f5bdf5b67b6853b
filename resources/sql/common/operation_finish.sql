-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE operation SET done_at = :done_at WHERE id = :id AND done_at IS NULL
