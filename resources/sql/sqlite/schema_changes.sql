-- SPDX-License-Identifier: GPL-3.0-or-later
PRAGMA data_version
