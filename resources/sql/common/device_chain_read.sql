-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT counter, digest FROM device_chain WHERE device_id = :device_id
