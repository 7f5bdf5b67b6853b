-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT frozen, frozen_by, frozen_at, reason, unfreezing FROM access_freeze
