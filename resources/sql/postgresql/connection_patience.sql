-- SPDX-License-Identifier: GPL-3.0-or-later
SET lock_timeout = '%1ms'
