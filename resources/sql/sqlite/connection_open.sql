-- SPDX-License-Identifier: GPL-3.0-or-later
PRAGMA journal_mode = WAL
--;
PRAGMA synchronous = FULL
--;
PRAGMA foreign_keys = ON
--;
PRAGMA trusted_schema = OFF
