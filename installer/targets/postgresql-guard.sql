-- SPDX-License-Identifier: GPL-3.0-or-later
-- Sallyport guard for PostgreSQL 15 and later. Run it once in one database of the cluster, with
-- psql, as a superuser; running it again brings it up to date and loses nothing.
--
--   psql -d orders -v profiles='readonly=orders_readonly:3,writer=orders_writer:2' \
--        -f postgresql-guard.sql
--   psql -d orders -c '\password sallyport_enforcer'
--
-- Variables:
--   profiles  name=group_role:connections, separated by commas. The only roles that a grant can
--             get. Profiles that are not in the list any more are withdrawn.
--   enforcer  login role of the enforcer (default sallyport_enforcer), made when missing.
--   enforcer_verifier  its SCRAM-SHA-256 verifier, for scripts; by hand \password is simpler.
--   longest   no grant may end later than this from now (default 31 days).
--
-- What it makes: schema and NOLOGIN role sallyport_guard, which owns seven functions: open, drain,
-- restrain, close, reap, list, activity. The enforcer's role may execute these and nothing else. The
-- server's configuration is not changed; the script ends by saying what is missing in it.
\set ON_ERROR_STOP on
\if :{?enforcer} \else \set enforcer sallyport_enforcer \endif
\if :{?enforcer_verifier} \else \set enforcer_verifier '' \endif
\if :{?longest} \else \set longest '31 days' \endif
\if :{?profiles} \else \set profiles '' \endif
set client_min_messages = warning;
-- No verifier of ours in the server's log, whatever the server logs otherwise.
set log_statement = 'none';
set log_min_duration_statement = -1;
set log_min_error_statement = 'panic';
begin;

select set_config('sallyport.enforcer', :'enforcer', true),
       set_config('sallyport.verifier', :'enforcer_verifier', true),
       set_config('sallyport.profiles', :'profiles', true),
       set_config('sallyport.longest', :'longest', true) \g /dev/null

do $install$
declare
    enforcer text := current_setting('sallyport.enforcer');
    verifier text := current_setting('sallyport.verifier');
begin
    if not (select rolsuper from pg_roles where rolname = current_user) then
        raise exception 'run this script as a superuser';
    end if;
    if current_setting('server_version_num')::int < 150000 then
        raise exception 'PostgreSQL 15 or later is needed';
    end if;
    if current_setting('server_encoding') <> 'UTF8' then
        raise exception 'run this script in a database with the encoding UTF8';
    end if;
    if enforcer !~ '^[a-z_][a-z0-9_]{0,62}$' or enforcer ~ '^(slp_|pg_)' then
        raise exception 'the enforcer''s role needs a plain name that starts with neither slp_ nor pg_';
    end if;
    if not exists (select from pg_roles where rolname = 'sallyport_guard') then
        create role sallyport_guard;
    end if;
    alter role sallyport_guard nosuperuser nocreatedb createrole nologin noreplication nobypassrls;
    if not exists (select from pg_roles where rolname = enforcer) then
        execute format('create role %I', enforcer);
    end if;
    execute format('alter role %I login noinherit nosuperuser nocreatedb nocreaterole '
                   'noreplication nobypassrls connection limit 20', enforcer);
    if verifier <> '' then
        if verifier !~ '^SCRAM-SHA-256\$\d+:[A-Za-z0-9+/=]+\$[A-Za-z0-9+/]{43}=:[A-Za-z0-9+/]{43}=$' then
            raise exception 'enforcer_verifier is no SCRAM-SHA-256 verifier';
        end if;
        execute format('alter role %I password %L', enforcer, verifier);
    end if;
    -- The enforcer passes verifiers as arguments; they belong in no log.
    execute format('alter role %I set log_statement = ''none''', enforcer);
    execute format('alter role %I set log_duration = off', enforcer);
    execute format('alter role %I set log_min_duration_statement = -1', enforcer);
    execute format('alter role %I set log_min_duration_sample = -1', enforcer);
    execute format('alter role %I set log_transaction_sample_rate = 0', enforcer);
    execute format('alter role %I set log_min_error_statement = ''panic''', enforcer);
    execute format('alter role %I set log_error_verbosity = ''terse''', enforcer);
    execute format('alter role %I set log_parameter_max_length = 0', enforcer);
    execute format('alter role %I set log_parameter_max_length_on_error = 0', enforcer);
    execute format('grant connect on database %I to %I', current_database(), enforcer);
end
$install$;

-- What the guard needs to make logins, end sessions and read the server's log.
grant pg_signal_backend, pg_monitor to sallyport_guard;
grant set on parameter log_statement, lc_messages to sallyport_guard;
grant execute on function pg_read_binary_file(text, bigint, bigint, boolean), pg_ls_logdir()
    to sallyport_guard;

create schema if not exists sallyport_guard authorization sallyport_guard;
alter schema sallyport_guard owner to sallyport_guard;
revoke all on schema sallyport_guard from public;

set local role sallyport_guard;

create table if not exists sallyport_guard.profiles (
    name text primary key check (name ~ '^[a-z0-9][a-z0-9_-]{0,62}$'),
    group_role name not null,
    connections int not null check (connections between 1 and 100),
    longest interval not null check (longest > interval '0'));
-- Grants that were closed. An opening that comes late is refused, also after the role is gone.
create table if not exists sallyport_guard.closed (
    grant_id text primary key,
    closed_at timestamptz not null);
-- When somebody other than the enforcer last called reap(): the dead man's switch.
create table if not exists sallyport_guard.watch (
    one boolean primary key default true check (one),
    enforcer name not null,
    reaped_at timestamptz);
revoke all on all tables in schema sallyport_guard from public;
insert into sallyport_guard.watch (enforcer) values (current_setting('sallyport.enforcer'))
    on conflict (one) do update set enforcer = excluded.enforcer;

reset role;
do $profiles$
declare
    entry text;
    part text[];
    old record;
begin
    create temporary table listed (name text primary key) on commit drop;
    foreach entry in array
        string_to_array(replace(current_setting('sallyport.profiles'), ' ', ''), ',') loop
        part := regexp_match(entry, '^([a-z0-9][a-z0-9_-]*)=([^:=,]+):([0-9]{1,3})$');
        if part is null then
            raise exception 'profiles: write name=group_role:connections, separated by commas';
        end if;
        if not exists (select from pg_roles where rolname = part[2] and not rolsuper
                       and not rolcreaterole and not rolbypassrls and not rolreplication
                       and rolname !~ '^(slp_|pg_|sallyport_)') then
            raise exception 'profiles: the group role "%" does not exist or is too powerful', part[2];
        end if;
        execute format('grant %I to sallyport_guard with admin option', part[2]);
        insert into sallyport_guard.profiles (name, group_role, connections, longest)
            values (part[1], part[2], part[3]::int, current_setting('sallyport.longest')::interval)
            on conflict (name) do update set group_role = excluded.group_role,
                connections = excluded.connections, longest = excluded.longest;
        insert into listed values (part[1]);
    end loop;
    for old in delete from sallyport_guard.profiles p
               where not exists (select from listed l where l.name = p.name) returning group_role loop
        if not exists (select from sallyport_guard.profiles p where p.group_role = old.group_role) then
            execute format('revoke %I from sallyport_guard', old.group_role);
        end if;
    end loop;
end
$profiles$;
set local role sallyport_guard;

-- The role's own description when it is a grant of ours, else null.
create or replace function sallyport_guard.described(role_id oid) returns jsonb
language plpgsql stable set search_path = pg_catalog, pg_temp as $$
declare
    found jsonb;
    role_name name := (select rolname from pg_roles where oid = role_id);
begin
    found := shobj_description(role_id, 'pg_authid')::jsonb;
    if jsonb_typeof(found) = 'object' and role_name ~ '^slp_[0-9a-f]{32}$'
       and 'slp_' || (found ->> 'grant') = role_name and found ->> 'v' = '1'
       and jsonb_typeof(found -> 'deadline') = 'number'
       and coalesce(jsonb_typeof(found -> 'ends'), 'number') = 'number' then
        return found;
    end if;
    return null;
exception when data_exception then
    return null; -- somebody else's comment
end
$$;

create or replace function sallyport_guard.from_ms(ms bigint) returns timestamptz
language sql stable set search_path = pg_catalog, pg_temp
as $$ select timestamptz '1970-01-01 00:00:00+00' + ms * interval '1 millisecond' $$;

create or replace function sallyport_guard.to_ms(at timestamptz) returns bigint
language sql stable set search_path = pg_catalog, pg_temp
as $$ select floor(extract(epoch from at) * 1000)::bigint $$;

-- An object that we may touch: a grant id names our role, else the name itself with our prefix.
create or replace function sallyport_guard.role_of(object text) returns name
language plpgsql immutable set search_path = pg_catalog, pg_temp as $$
begin
    if object ~ '^[0-9a-f]{32}$' then
        return 'slp_' || object;
    elsif object ~ '^slp_' and octet_length(object) <= 63 then
        return object;
    end if;
    raise exception 'not an object of ours' using errcode = 'SP004';
end
$$;

-- Refuses (SP006) unless the server's JSON log gets each connect, statement and disconnect. Some
-- of these settings hold for a session as they were at its start: SP009 asks for a new session.
create or replace function sallyport_guard.require_log() returns void
language plpgsql volatile set search_path = pg_catalog, pg_temp as $$
begin
    if pg_conf_load_time() > (select backend_start from pg_stat_get_activity(pg_backend_pid())) then
        raise exception 'settings have changed since this session began' using errcode = 'SP009';
    end if;
    if current_setting('logging_collector') <> 'on' or current_setting('log_connections') <> 'on'
       or current_setting('log_disconnections') <> 'on'
       or current_setting('log_destination') !~ '\mjsonlog\M' then
        raise exception 'the server does not log what a grant does' using errcode = 'SP006';
    end if;
end
$$;

-- No login from the commit on, no right through the profile, nobody else through the grant's role.
create or replace function sallyport_guard.shut(role_id oid) returns void
language plpgsql volatile set search_path = pg_catalog, pg_temp as $$
declare
    role_name name := (select rolname from pg_roles where oid = role_id);
    described jsonb := sallyport_guard.described(role_id);
    tie record;
begin
    -- Two at once on one role would fail each other.
    perform pg_advisory_xact_lock(hashtextextended(role_name, 0));
    execute format('alter role %I nologin connection limit 0', role_name);
    if described is null then
        return; -- not made here: disabled, otherwise left as it is
    end if;
    execute format('alter role %I password null valid until ''2000-01-01 00:00:00+00''', role_name);
    for tie in select m.roleid::regrole as granted, m.member::regrole as member
               from pg_auth_members m where role_id in (m.roleid, m.member) loop
        begin
            execute format('revoke %s from %s', tie.granted, tie.member);
        exception when others then
            null; -- not ours to revoke; the login is closed all the same
        end;
    end loop;
    insert into sallyport_guard.closed values (described ->> 'grant', clock_timestamp())
        on conflict do nothing;
    if not described ? 'closed' then
        execute format('comment on role %I is %L', role_name, described
            || jsonb_build_object('closed', sallyport_guard.to_ms(clock_timestamp())));
    end if;
end
$$;

-- No login from the commit on, nobody else through the grant's role; sessions go on, with the rights
-- of the profile.
create or replace function sallyport_guard.refuse_logins(role_id oid) returns void
language plpgsql volatile set search_path = pg_catalog, pg_temp as $$
declare
    role_name name := (select rolname from pg_roles where oid = role_id);
    described jsonb := sallyport_guard.described(role_id);
    guest regrole;
begin
    perform pg_advisory_xact_lock(hashtextextended(role_name, 0));
    execute format('alter role %I nologin connection limit 0 password null '
                   'valid until ''2000-01-01 00:00:00+00''', role_name);
    for guest in select m.member from pg_auth_members m where m.roleid = role_id loop
        begin
            execute format('revoke %I from %s', role_name, guest);
        exception when others then
            null; -- not ours to revoke; closing it ends their rights
        end;
    end loop;
    insert into sallyport_guard.closed values (described ->> 'grant', clock_timestamp())
        on conflict do nothing;
end
$$;

drop function if exists sallyport_guard.open(text, text, text, text, bigint, bigint, text);
-- Makes the login of a grant, or tells it its new deadline. Refused with SP001 (malformed), SP002
-- (profile), SP003 (closed), SP004 (not ours), SP005 (deadline), SP006 (the server does not log).
-- ends_ms: sessions may go on until then; null: until the deadline.
create or replace function sallyport_guard.open(grant_id text, ledger_id text, profile text,
    verifier text, deadline_ms bigint, epoch bigint, description text,
    ends_ms bigint default null) returns jsonb
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
    role_name name;
    role_id oid;
    allowed record;
    known jsonb;
    deadline timestamptz;
    said jsonb;
begin
    if grant_id is null or grant_id !~ '^[0-9a-f]{32}$' or ledger_id is null
       or ledger_id !~ '^[0-9a-f]{64}$' or epoch is null or epoch < 0 or deadline_ms is null
       or deadline_ms not between 0 and 253402300799000 or verifier is null
       or length(coalesce(description, '')) > 4000 then
        raise exception 'malformed order' using errcode = 'SP001';
    end if;
    -- Whatever does not parse as a verifier would become a clear password.
    if verifier !~ ('^SCRAM-SHA-256\$[1-9][0-9]{3,5}:[A-Za-z0-9+/]{20,84}={0,2}\$'
                    '[A-Za-z0-9+/]{43}=:[A-Za-z0-9+/]{43}=$') then
        raise exception 'no SCRAM-SHA-256 verifier' using errcode = 'SP001';
    end if;
    role_name := 'slp_' || grant_id;
    perform pg_advisory_xact_lock(hashtextextended(role_name, 0));
    select p.* into allowed from sallyport_guard.profiles p where p.name = profile;
    if not found then
        raise exception 'profile not in the list' using errcode = 'SP002';
    end if;
    if exists (select from sallyport_guard.closed c where c.grant_id = open.grant_id) then
        raise exception 'grant was closed' using errcode = 'SP003';
    end if;
    deadline := sallyport_guard.from_ms(deadline_ms);
    if deadline <= clock_timestamp() or deadline > clock_timestamp() + allowed.longest then
        raise exception 'deadline out of range' using errcode = 'SP005';
    end if;
    if ends_ms not between deadline_ms and deadline_ms + 3600000 then
        raise exception 'end of sessions out of range' using errcode = 'SP005';
    end if;
    perform sallyport_guard.require_log();

    select r.oid into role_id from pg_roles r where r.rolname = role_name;
    if role_id is null then
        execute format('create role %I nologin inherit nosuperuser nocreatedb nocreaterole '
                       'noreplication nobypassrls', role_name);
    else
        known := sallyport_guard.described(role_id);
        if known is null or known ->> 'ledger' <> ledger_id or known ->> 'profile' <> profile
           or (known ->> 'epoch')::bigint > epoch then
            raise exception 'not this ledger''s grant' using errcode = 'SP004';
        end if;
        if known ? 'closed' or (known ->> 'deadline')::bigint
                               <= sallyport_guard.to_ms(clock_timestamp()) then
            raise exception 'grant was closed' using errcode = 'SP003';
        end if;
    end if;
    said := jsonb_build_object('v', 1, 'grant', grant_id, 'ledger', ledger_id, 'deadline',
        deadline_ms, 'epoch', epoch, 'profile', profile, 'description', coalesce(description, ''));
    if ends_ms > deadline_ms then
        said := said || jsonb_build_object('ends', ends_ms);
    end if;
    execute format('alter role %I login password %L valid until %L connection limit %s', role_name,
        verifier, to_char(deadline at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS.MS') || '+00',
        allowed.connections);
    execute format('grant %I to %I', allowed.group_role, role_name);
    execute format('alter role %I set log_statement = ''all''', role_name);
    execute format('alter role %I set lc_messages = ''C''', role_name); -- activity() reads English
    execute format('comment on role %I is %L', role_name, said);
    return jsonb_build_object('role', role_name, 'deadline', deadline_ms);
end
$$;

-- Refuses new logins of a grant, and lets its sessions go on until it is closed or reaped.
create or replace function sallyport_guard.drain(grant_id text) returns jsonb
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
    role_id oid;
begin
    select r.oid into role_id from pg_roles r
        where r.rolname = sallyport_guard.role_of(drain.grant_id);
    if role_id is not null then
        if sallyport_guard.described(role_id) is null then
            raise exception 'not an object of ours' using errcode = 'SP004';
        end if;
        perform sallyport_guard.refuse_logins(role_id);
    end if;
    return jsonb_build_object('existed', role_id is not null);
end
$$;

-- When the server itself stops letting this role in; the last moment that open() takes for never.
create or replace function sallyport_guard.until_ms(until timestamptz) returns bigint
language sql stable set search_path = pg_catalog, pg_temp as $$
    select case when isfinite(until) then sallyport_guard.to_ms(until)
        when until = '-infinity' then 0 else 253402300799000 end
$$;

-- Takes back an end that somebody else moved to later, on the role or in its description; nothing
-- gets later by it. Changes nothing unless both are as they were seen: an end that was extended
-- meanwhile stays.
create or replace function sallyport_guard.restrain(grant_id text, deadline_ms bigint,
    ends_ms bigint, seen_until_ms bigint, seen_deadline_ms bigint) returns jsonb
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
    role_name name := sallyport_guard.role_of(restrain.grant_id);
    here record;
    said jsonb;
begin
    perform pg_advisory_xact_lock(hashtextextended(role_name, 0));
    select r.oid, sallyport_guard.until_ms(r.rolvaliduntil) as until into here from pg_roles r
        where r.rolname = role_name;
    said := sallyport_guard.described(here.oid);
    if said is null then
        raise exception 'not an object of ours' using errcode = 'SP004';
    end if;
    if here.until is distinct from seen_until_ms
       or (said ->> 'deadline')::bigint is distinct from seen_deadline_ms then
        return jsonb_build_object('restrained', false);
    end if;
    if here.until > deadline_ms then
        execute format('alter role %I valid until %L', role_name,
            to_char(sallyport_guard.from_ms(deadline_ms) at time zone 'UTC',
                    'YYYY-MM-DD HH24:MI:SS.MS') || '+00');
    end if;
    if seen_deadline_ms > deadline_ms then
        said := said || jsonb_build_object('deadline', deadline_ms);
        if said ? 'ends' then
            said := said || jsonb_build_object('ends', least((said ->> 'ends')::bigint, ends_ms));
        end if;
        execute format('comment on role %I is %L', role_name, said);
    end if;
    return jsonb_build_object('restrained', true);
end
$$;

-- Disables a grant, or any other role with our prefix. To be committed before reap() terminates.
create or replace function sallyport_guard.close(object text) returns jsonb
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
    role_name name := sallyport_guard.role_of(object);
    role_id oid;
begin
    perform pg_advisory_xact_lock(hashtextextended(role_name, 0));
    if object ~ '^[0-9a-f]{32}$' then
        insert into sallyport_guard.closed values (object, clock_timestamp()) on conflict do nothing;
    end if;
    select r.oid into role_id from pg_roles r where r.rolname = role_name;
    if role_id is not null then
        perform sallyport_guard.shut(role_id);
    end if;
    return jsonb_build_object('existed', role_id is not null);
end
$$;

-- Removes a closed grant without sessions. What it owned here goes to the profile's group role.
create or replace function sallyport_guard.remove(role_id oid) returns jsonb
language plpgsql volatile set search_path = pg_catalog, pg_temp as $$
declare
    role_name name := (select rolname from pg_roles where oid = role_id);
    described jsonb := sallyport_guard.described(role_id);
    heir name := (select group_role from sallyport_guard.profiles
                  where name = described ->> 'profile');
    elsewhere jsonb;
    state text;
begin
    perform pg_advisory_xact_lock(hashtextextended(role_name, 0));
    if described is null then
        raise exception 'not an object of ours' using errcode = 'SP004';
    end if;
    if exists (select from pg_roles where oid = role_id and rolcanlogin)
       or exists (select from pg_stat_activity where usesysid = role_id) then
        raise exception 'still in use' using errcode = 'SP007';
    end if;
    begin
        if heir is null then
            raise exception 'profile is gone' using errcode = 'SP002';
        end if;
        execute format('grant %I to sallyport_guard', role_name);
        execute format('reassign owned by %I to %I', role_name, heir);
        execute format('drop owned by %I', role_name);
        execute format('revoke %I from sallyport_guard', role_name);
    exception when others then
        state := sqlstate;
    end;
    begin
        execute format('drop role %I', role_name);
        return jsonb_build_object('removed', true);
    exception when others then
        state := coalesce(state, sqlstate);
    end;
    select coalesce(jsonb_agg(distinct d.datname), '[]') into elsewhere from pg_shdepend s
        join pg_database d on d.oid = s.dbid
        where s.refclassid = 'pg_authid'::regclass and s.refobjid = role_id
          and d.datname <> current_database();
    return jsonb_build_object('removed', false, 'state', state, 'databases', elsewhere);
end
$$;

-- Tells the sessions of one role to end. The list first: in one query, the planner may end a
-- session before it looks whose it is.
create or replace function sallyport_guard.tell(role_id oid) returns int
language plpgsql volatile set search_path = pg_catalog, pg_temp as $$
declare
    told int := 0;
    pids int[] := array(select pid from pg_stat_activity where usesysid = role_id);
    one int;
begin
    foreach one in array pids loop
        if pg_terminate_backend(one) then
            told := told + 1;
        end if;
    end loop;
    return told;
end
$$;

-- Every grant past its deadline: disabled now, its sessions ended by the next call (a transaction
-- of its own, or a reconnect loop wins) and not before they may go on no longer. For a schedule on
-- the target: the dead man's switch.
create or replace function sallyport_guard.reap_overdue() returns jsonb
language plpgsql volatile set search_path = pg_catalog, pg_temp as $$
declare
    overdue record;
    shut int := 0;
    told int := 0;
begin
    for overdue in
        select r.oid, r.rolcanlogin, d ? 'closed' as closed, d ? 'closed'
            or coalesce((d ->> 'ends')::bigint, 0) <= sallyport_guard.to_ms(clock_timestamp())
            as has_drained
        from pg_roles r, sallyport_guard.described(r.oid) d
        where r.rolname ~ '^slp_' and d is not null and (d ? 'closed'
            or (d ->> 'deadline')::bigint <= sallyport_guard.to_ms(clock_timestamp()))
        order by r.rolname loop
        if overdue.rolcanlogin and not overdue.has_drained then
            perform sallyport_guard.refuse_logins(overdue.oid);
            shut := shut + 1;
        elsif overdue.rolcanlogin then
            perform sallyport_guard.shut(overdue.oid);
            shut := shut + 1;
        elsif overdue.has_drained then
            if not overdue.closed then
                perform sallyport_guard.shut(overdue.oid);
            end if;
            told := told + sallyport_guard.tell(overdue.oid);
        end if;
    end loop;
    update sallyport_guard.watch set reaped_at = clock_timestamp() where enforcer <> session_user;
    return jsonb_build_object('disabled', shut, 'told', told);
end
$$;

-- reap(): every overdue grant. reap(object): tells the sessions of a closed or overdue one to end.
-- reap(object, 'remove'): cleans up. SP007 when it is neither closed nor overdue, or still in use.
create or replace function sallyport_guard.reap(object text default null,
    step text default 'terminate') returns jsonb
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
    role_id oid;
begin
    if object is null then
        return sallyport_guard.reap_overdue();
    end if;
    select r.oid into role_id from pg_roles r where r.rolname = sallyport_guard.role_of(object);
    if role_id is null then
        return jsonb_build_object('told', 0, 'removed', true);
    elsif step = 'remove' then
        return sallyport_guard.remove(role_id);
    elsif step is distinct from 'terminate' then
        raise exception 'no such step' using errcode = 'SP001';
    end if;
    if exists (select from pg_roles where oid = role_id and rolcanlogin)
       and coalesce((sallyport_guard.described(role_id) ->> 'deadline')::bigint
                    > sallyport_guard.to_ms(clock_timestamp()), true) then
        raise exception 'not closed' using errcode = 'SP007';
    end if;
    return jsonb_build_object('told', sallyport_guard.tell(role_id));
end
$$;

-- Every role with our prefix, whoever made it, or the one object; and the server's clock.
create or replace function sallyport_guard.list(object text default null) returns jsonb
language sql volatile security definer set search_path = pg_catalog, pg_temp as $$
    select jsonb_build_object('v', 1, 'now', sallyport_guard.to_ms(clock_timestamp()),
        'reaped', (select sallyport_guard.to_ms(reaped_at) from sallyport_guard.watch),
        'objects', coalesce(jsonb_agg(jsonb_build_object('name', r.rolname,
            'description', sallyport_guard.described(r.oid), 'login', r.rolcanlogin,
            'until', sallyport_guard.until_ms(r.rolvaliduntil), 'sessions', coalesce(s.alive, 0),
            'used', sallyport_guard.to_ms(s.used)) order by r.rolname), '[]'))
    from pg_roles r
    -- Whatever is not known to be idle is in use now.
    left join (select usesysid, count(*) as alive, max(case when state like 'idle%'
            then state_change else clock_timestamp() end) as used
        from pg_stat_activity group by usesysid) s
        on s.usesysid = r.oid
    where r.rolname ~ '^slp_' and (object is null or r.rolname = sallyport_guard.role_of(object))
$$;

-- The longest prefix of at most most bytes that does not split a character.
create or replace function sallyport_guard.clip(bytes bytea, most int) returns bytea
language plpgsql immutable set search_path = pg_catalog, pg_temp as $$
begin
    if length(bytes) <= most then
        return bytes;
    end if;
    while most > 0 and get_byte(bytes, most) & 192 = 128 loop
        most := most - 1;
    end loop;
    return substring(bytes from 1 for most);
end
$$;

-- Text of any bytes; those of a database with another encoding come out one character a byte.
create or replace function sallyport_guard.as_text(bytes bytea) returns text
language plpgsql immutable set search_path = pg_catalog, pg_temp as $$
begin
    return convert_from(bytes, 'UTF8');
exception when others then
    return convert_from(bytes, 'LATIN1');
end
$$;

-- How many bytes up to and with the last line feed.
create or replace function sallyport_guard.whole_lines(bytes bytea) returns int
language sql immutable set search_path = pg_catalog, pg_temp as $$
    select case when position('\x0a'::bytea in bytes) = 0 then 0
        else length(bytes) - position(E'\n' in reverse(convert_from(bytes, 'LATIN1'))) + 1 end
$$;

-- One line of the JSON log as an activity; null when it is none. missing: bytes of it not given.
create or replace function sallyport_guard.parse(line text, missing bigint) returns jsonb
language plpgsql stable set search_path = pg_catalog, pg_temp as $$
declare
    entry jsonb := line::jsonb;
    message text := coalesce(entry ->> 'message', '');
    severity text := entry ->> 'error_severity';
    state text := coalesce(entry ->> 'state_code', '');
    kind text;
    kept bytea;
begin
    if entry ->> 'user' is null or entry ->> 'user' !~ '^slp_[0-9a-f]{32}$' then
        return null;
    end if;
    if severity = 'LOG' and message ~ '^(statement|execute .*?|fastpath function call): ' then
        kind := 'statement';
        message := substring(message from position(': ' in message) + 2)
            || coalesce(E'\n-- ' || (entry ->> 'detail'), '');
        -- Whoever writes a password into a statement shall not find it in the ledger.
        message := regexp_replace(message,
            '(\mpassword\s*=?\s*)(?:E?''(?:[^'']|'''')*(?:''|$)|\$(\w*)\$.*?(?:\$\2\$|$))',
            '\1''***''', 'gi');
    elsif severity = 'LOG' and message ~ '^disconnection: ' then
        kind := 'disconnect';
        message := substring(message from 'session time: \S+');
    elsif severity = 'LOG' and entry ->> 'ps' = 'authentication' and message ~ '\muser=' then
        kind := 'connect';
        message := regexp_replace(message, '^[^=]*\muser=\S+ ?', '')
            || coalesce(' host=' || (entry ->> 'remote_host'), '');
    elsif severity = 'FATAL' and state !~ '^57P' or severity = 'ERROR' and state = '42501' then
        kind := 'refused';
    else
        return null;
    end if;
    kept := sallyport_guard.clip(convert_to(message, 'UTF8'), 4096);
    return jsonb_build_object('grant', substring(entry ->> 'user' from 5), 'kind', kind,
        'at', sallyport_guard.to_ms(substring(entry ->> 'timestamp' for 23)::timestamp
                                    at time zone current_setting('log_timezone')),
        'session', entry ->> 'session_id', 'line', entry -> 'line_num',
        'text', convert_from(kept, 'UTF8'),
        'cut', octet_length(message) - length(kept) + missing);
end
$$;

-- The same for a line that a crash can have torn: null when it is no JSON of ours.
create or replace function sallyport_guard.try_parse(line text, missing bigint, out item jsonb,
    out broken boolean)
language plpgsql stable set search_path = pg_catalog, pg_temp as $$
begin
    broken := false;
    item := sallyport_guard.parse(line, missing);
exception when data_exception then
    broken := true;
end
$$;

-- A line too long to be read as a whole: its head, closed so that it is JSON again.
create or replace function sallyport_guard.parse_head(head bytea, total bigint, out item jsonb,
    out broken boolean)
language plpgsql stable set search_path = pg_catalog, pg_temp as $$
declare
    line text := sallyport_guard.as_text(sallyport_guard.clip(head, least(length(head) - 1, 32768)));
begin
    broken := false;
    if line !~ '"user":"slp_' then
        return;
    end if;
    -- The cut can be inside an escape sequence, which has six characters at most.
    for short in 0 .. 6 loop
        select t.item, t.broken into item, broken from sallyport_guard.try_parse(
            left(line, length(line) - short) || '"}', total - octet_length(line) + short) t;
        exit when not broken;
    end loop;
end
$$;

-- The fingerprint of a log file by its first bytes: a name can be used again.
create or replace function sallyport_guard.fingerprint(file text, bytes bigint) returns text
language sql volatile set search_path = pg_catalog, pg_temp as $$
    select left(encode(sha256(coalesce(pg_read_binary_file(current_setting('log_directory') || '/'
        || file, 0, bytes, true), '')), 'hex'), 16)
$$;

-- Where to read on: file, offset, size and change seen (to state what was lost), fingerprint.
create or replace function sallyport_guard.place(file text, start bigint, size bigint,
    changed timestamptz) returns text
language sql volatile set search_path = pg_catalog, pg_temp as $$
    select jsonb_build_object('f', file, 'o', start, 's', greatest(size, start),
        'm', extract(epoch from changed)::bigint, 'n', least(start, 256),
        'h', sallyport_guard.fingerprint(file, least(start, 256)))::text
$$;

-- What grants did since the place (null or empty: from now on), from at most max_bytes of the
-- server's JSON log, of one file a call. Each line is given once. lost: bytes of log that are gone
-- or unreadable, at least that many.
create or replace function sallyport_guard.activity(since text, max_bytes int) returns jsonb
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
    place jsonb;
    folder text := current_setting('log_directory') || '/';
    most int := greatest(4096, least(max_bytes, 4194304));
    file record;
    later record;
    start bigint;
    bytes bytea;
    piece bytea;
    used bigint;
    full_page boolean;
    entry record;
    items jsonb[] := '{}';
    lost bigint := 0;
begin
    perform sallyport_guard.require_log();
    if coalesce(since, '') = '' then
        select * into strict file from pg_ls_logdir() where name ~ '\.json$'
            order by modification desc, name desc limit 1;
        start := greatest(0, file.size - 65536);
        start := start + sallyport_guard.whole_lines(
            pg_read_binary_file(folder || file.name, start, 65536, true));
        return jsonb_build_object('lines', '[]'::jsonb, 'more', false, 'lost', 0,
            'cursor', sallyport_guard.place(file.name, start, file.size, file.modification));
    end if;

    place := since::jsonb;
    start := (place ->> 'o')::bigint;
    select * into file from pg_ls_logdir() where name = place ->> 'f' and name ~ '\.json$';
    if not found or file.size < start or place ->> 'h'
            <> sallyport_guard.fingerprint(file.name, (place ->> 'n')::bigint) then
        lost := greatest(1, (place ->> 's')::bigint - start);
        start := 0;
        select * into strict file from pg_ls_logdir() where name ~ '\.json$'
            and modification >= to_timestamp((place ->> 'm')::bigint)
            order by modification, name limit 1;
    end if;
    -- Looked up before reading: when there is a later file, nothing is added to this one any more.
    select * into later from pg_ls_logdir() l where l.name ~ '\.json$' and l.name <> file.name
        and (l.modification, l.name) > (file.modification, file.name)
        order by l.modification, l.name limit 1;

    bytes := coalesce(pg_read_binary_file(folder || file.name, start, most, true), '');
    used := sallyport_guard.whole_lines(bytes);
    full_page := length(bytes) = most;
    if used > 0 then
        for entry in
            select line, p.item, p.broken
            from string_to_table(sallyport_guard.as_text(substring(bytes from 1 for used::int)),
                                 E'\n') line,
                lateral sallyport_guard.try_parse(line, 0) p
            where line like '%"user":"slp\_%' loop
            if entry.broken then
                lost := lost + octet_length(entry.line);
            elsif entry.item is not null then
                items := items || entry.item;
            end if;
        end loop;
    elsif full_page then
        used := most;
        loop -- to the end of a line that is longer than a page
            piece := coalesce(pg_read_binary_file(folder || file.name, start + used, 1048576, true), '');
            exit when length(piece) = 0;
            if position('\x0a'::bytea in piece) > 0 then
                used := used + position('\x0a'::bytea in piece);
                exit;
            end if;
            used := used + length(piece);
        end loop;
        if length(piece) = 0 then
            used := 0; -- still being written, or torn
        else
            bytes := pg_read_binary_file(folder || file.name, start, least(used, 1048576), true);
            if length(bytes) = used then
                select * into entry from sallyport_guard.try_parse(
                    sallyport_guard.as_text(substring(bytes from 1 for used::int - 1)), 0);
            else
                select * into entry from sallyport_guard.parse_head(bytes, used);
            end if;
            if entry.broken then
                lost := lost + used;
            elsif entry.item is not null then
                items := items || entry.item;
            end if;
        end if;
    end if;
    start := start + used;

    if later.name is not null and (used = 0 or not full_page) then
        lost := lost + greatest(0, length(bytes) - used, file.size - start); -- a last line without its end
        return jsonb_build_object('lines', to_jsonb(items), 'more', true, 'lost', lost,
            'cursor', sallyport_guard.place(later.name, 0, later.size, later.modification));
    end if;
    return jsonb_build_object('lines', to_jsonb(items), 'more', used > 0 and full_page,
        'lost', lost,
        'cursor', sallyport_guard.place(file.name, start, file.size, file.modification));
exception
    when no_data_found then
        raise exception 'no log file to read on' using errcode = 'SP008';
    when invalid_text_representation then
        raise exception 'malformed cursor' using errcode = 'SP001';
end
$$;

revoke all on all functions in schema sallyport_guard from public;
reset role;

do $rights$
declare
    other record;
begin
    -- An enforcer of an earlier run, under another name, loses its rights.
    for other in select grantee::regrole as role from pg_namespace, aclexplode(nspacl)
                 where nspname = 'sallyport_guard' and grantee not in (0, nspowner) loop
        execute format('revoke all on schema sallyport_guard from %s', other.role);
        execute format('revoke all on all functions in schema sallyport_guard from %s', other.role);
    end loop;
end
$rights$;
grant usage on schema sallyport_guard to :"enforcer";
grant execute on function
    sallyport_guard.open(text, text, text, text, bigint, bigint, text, bigint),
    sallyport_guard.restrain(text, bigint, bigint, bigint, bigint),
    sallyport_guard.drain(text), sallyport_guard.close(text), sallyport_guard.reap(text, text), sallyport_guard.list(text),
    sallyport_guard.activity(text, int) to :"enforcer";

do $check$
declare
    missing text := concat_ws(', ',
        case when current_setting('logging_collector') <> 'on' then 'logging_collector = on (restart)' end,
        case when current_setting('log_destination') !~ '\mjsonlog\M' then 'log_destination = ''jsonlog''' end,
        case when current_setting('log_connections') <> 'on' then 'log_connections = on' end,
        case when current_setting('log_disconnections') <> 'on' then 'log_disconnections = on' end);
begin
    if missing <> '' then
        raise warning 'Sallyport opens nothing here until the server is configured with: %', missing;
    end if;
    if not exists (select from sallyport_guard.profiles) then
        raise warning 'no profile is listed, so nothing can be opened: pass -v profiles=...';
    end if;
end
$check$;
commit;
