-- SPDX-License-Identifier: GPL-3.0-or-later
-- Takes back a ledger that could not be begun; its roles stay, since others may use them.
DROP SCHEMA sallyport CASCADE
