-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO policy_upload (
    body
) VALUES (
    :body
)
ON CONFLICT DO NOTHING
