-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT body FROM policy_text ORDER BY digest
