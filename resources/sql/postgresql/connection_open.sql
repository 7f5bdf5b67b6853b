-- SPDX-License-Identifier: GPL-3.0-or-later
-- Nothing that somebody plants in public or pg_temp is ever found by a name of ours.
SET search_path = sallyport, pg_temp
--;
SET client_min_messages = warning
--;
SET synchronous_commit = on
--;
SET standard_conforming_strings = on
--;
SET bytea_output = hex
--;
SET default_transaction_isolation = 'read committed'
--;
SET statement_timeout = '8s'
--;
SET lock_timeout = '5s'
--;
SET idle_in_transaction_session_timeout = '15s'
--;
SET row_security = on
