-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT received_at FROM mailbox_order ORDER BY position DESC LIMIT 1
