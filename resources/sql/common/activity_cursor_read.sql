-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT place FROM activity_cursor WHERE target = :target
