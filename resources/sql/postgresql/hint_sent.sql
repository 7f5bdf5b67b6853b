-- SPDX-License-Identifier: GPL-3.0-or-later
-- Waits for no disk and no standby: a hint that is lost is made up for by asking.
BEGIN
--;
SET LOCAL synchronous_commit = off
--;
NOTIFY sallyport_sent
--;
COMMIT
