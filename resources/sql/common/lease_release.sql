-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE lease SET until = 0 WHERE id = 1 AND owner = :owner AND epoch = :epoch
