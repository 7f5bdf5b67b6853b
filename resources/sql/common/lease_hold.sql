-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT epoch FROM lease WHERE id = 1 AND owner = :owner AND epoch = :epoch
