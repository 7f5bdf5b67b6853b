-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT coalesce((SELECT min(filed_at) FROM request), 0),
    coalesce((SELECT max(filed_at) FROM request), 0)
