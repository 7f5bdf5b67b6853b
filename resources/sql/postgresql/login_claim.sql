-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT claim_login(:verifier)
