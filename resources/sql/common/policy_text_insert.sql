-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO policy_text (
    digest, body
) VALUES (
    :digest, :body
)
ON CONFLICT (digest) DO NOTHING
