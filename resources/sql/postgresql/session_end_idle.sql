-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT end_idle_transactions(:longer_than)
