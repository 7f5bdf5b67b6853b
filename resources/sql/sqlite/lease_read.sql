-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT owner, epoch, until, CAST((julianday('now') - 2440587.5) * 86400000 AS INTEGER) FROM lease WHERE id = 1
