-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO request_number (request_id) VALUES (:request_id)
