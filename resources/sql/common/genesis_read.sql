-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT bytes, signature FROM genesis WHERE id = 1
