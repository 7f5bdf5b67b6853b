-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO genesis (
    id, bytes, signature
) VALUES (
    1, :bytes, :signature
)
