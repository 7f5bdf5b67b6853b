-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT received_at FROM mailbox WHERE position IS NOT NULL ORDER BY position DESC LIMIT 1
