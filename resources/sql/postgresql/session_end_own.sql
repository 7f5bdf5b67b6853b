-- SPDX-License-Identifier: GPL-3.0-or-later
-- Anybody may end a session of their own login. Waits for two seconds; true when it is gone.
SELECT pg_terminate_backend(pid, 2000) FROM pg_stat_activity
WHERE pid = :pid AND (extract(epoch FROM backend_start) * 1000000)::bigint = :started
    AND pid <> pg_backend_pid()
