-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT content FROM fact WHERE name = :name
