-- SPDX-License-Identifier: GPL-3.0-or-later
-- Held until the commit, so that nobody takes the lease over in the middle of a transaction.
SELECT epoch FROM lease WHERE id = 1 AND owner = :owner AND epoch = :epoch FOR SHARE
