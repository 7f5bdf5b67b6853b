-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT min(decide_by) FROM request WHERE state = 0
