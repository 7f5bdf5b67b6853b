-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE access_freeze SET
    frozen = :frozen, frozen_by = :frozen_by, frozen_at = :frozen_at, reason = :reason,
    unfreezing = :unfreezing
