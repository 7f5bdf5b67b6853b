-- SPDX-License-Identifier: GPL-3.0-or-later
-- Takes the write lock at once, instead of failing half way because somebody else has it.
BEGIN IMMEDIATE
