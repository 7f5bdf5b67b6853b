-- SPDX-License-Identifier: GPL-3.0-or-later
PRAGMA busy_timeout = %1
