-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT selector FROM request_audience WHERE request_id = :request_id ORDER BY selector
