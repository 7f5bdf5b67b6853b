-- SPDX-License-Identifier: GPL-3.0-or-later
DELETE FROM rota_turn WHERE rota = :rota
