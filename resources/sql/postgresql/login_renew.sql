-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT renew_login(:login, :verifier, :until)
