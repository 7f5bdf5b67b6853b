-- SPDX-License-Identifier: GPL-3.0-or-later
DELETE FROM policy_proposal WHERE digest = :digest
