-- SPDX-License-Identifier: GPL-3.0-or-later
-- :keys is a JSON array.
SELECT device_id, counter, digest FROM device_chain WHERE device_id IN (SELECT value FROM json_each(:keys))
