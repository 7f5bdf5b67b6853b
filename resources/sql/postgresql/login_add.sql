-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT add_login(:login, :verifier, :until)
