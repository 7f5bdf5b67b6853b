-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT make_login(:login, :member_of, :verifier, :until, :most)
