-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO request_audience (
    request_id, selector
) VALUES (
    :request_id, :selector
)
ON CONFLICT (request_id, selector) DO NOTHING
