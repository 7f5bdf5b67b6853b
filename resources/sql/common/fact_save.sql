-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO fact (
    name, content
) VALUES (
    :name, :content
)
ON CONFLICT (name) DO UPDATE SET content = excluded.content
