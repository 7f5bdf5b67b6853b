-- SPDX-License-Identifier: GPL-3.0-or-later
-- :keys is a JSON array.
SELECT device_id, counter, digest FROM device_chain WHERE device_id = ANY (ARRAY(SELECT json_array_elements_text(CAST(:keys AS json))))
