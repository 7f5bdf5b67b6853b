-- SPDX-License-Identifier: GPL-3.0-or-later
DELETE FROM request_audience WHERE request_id = :request_id
