-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT id FROM mailbox WHERE digest = :digest AND signature = :signature
