-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT coalesce(max(position), -1) + 1 FROM event
