-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT count(*) FROM request WHERE requester = :requester AND target = :target
