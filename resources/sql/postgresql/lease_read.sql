-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT owner, epoch, until, CAST(extract(epoch FROM clock_timestamp()) * 1000 AS bigint) FROM lease WHERE id = 1
