-- SPDX-License-Identifier: GPL-3.0-or-later
-- The demonstration's target: a small shop. For psql as a superuser; safe to run twice.
\set ON_ERROR_STOP on
set client_min_messages = warning;
select 'create database orders encoding ''UTF8'' template template0'
    where not exists (select from pg_database where datname = 'orders') \gexec
select format('create role %I nologin', name) from (values ('orders_readonly'), ('orders_writer')) r(name)
    where not exists (select from pg_roles where rolname = name) \gexec
\connect orders
set client_min_messages = warning;
begin;
revoke all on database orders from public;
grant connect on database orders to orders_readonly, orders_writer;

create table if not exists customers (
    id int primary key generated always as identity,
    name text not null,
    city text not null,
    joined date not null);
create table if not exists orders (
    id int primary key generated always as identity,
    customer_id int not null references customers,
    item text not null,
    quantity int not null check (quantity > 0),
    cents int not null check (cents >= 0),
    state text not null check (state in ('new', 'paid', 'shipped', 'returned')),
    placed timestamptz not null);
create table if not exists payment_jobs (
    id int primary key generated always as identity,
    order_id int not null references orders,
    state text not null check (state in ('queued', 'running', 'done', 'failed', 'stuck')),
    attempts int not null default 0,
    last_error text,
    changed timestamptz not null);

select setseed(0.42) \g /dev/null
insert into customers (name, city, joined)
select first || ' ' || last, city, date '2023-02-01' + (n * 11) % 1100
from (select n,
        (array['Ada', 'Björn', 'Chidi', 'Dana', 'Elif', 'Farid', 'Grete', 'Hanako', 'Ivo', 'Jelena',
               'Kofi', 'Lucía'])[1 + n % 12] as first,
        (array['Okafor', 'Lindqvist', 'Moreau', 'Novák', 'Tanaka', 'Schmidt', 'Rossi', 'Yılmaz',
               'Andersen', 'Haddad'])[1 + (n * 7) % 10] as last,
        (array['Lyon', 'Graz', 'Gent', 'Porto', 'Turku', 'Brno', 'Cork'])[1 + (n * 3) % 7] as city
      from generate_series(1, 60) n) made
where not exists (select from customers);

insert into orders (customer_id, item, quantity, cents, state, placed)
select 1 + (n * 17) % 60,
    (array['Desk lamp', 'Bicycle bell', 'Tea kettle', 'Notebook', 'Wool blanket', 'Rain jacket',
           'Coffee mill', 'Wall clock'])[1 + (n * 5) % 8],
    1 + n % 4, 1 + n % 4 * 1450 + (random() * 900)::int,
    case when n % 23 = 0 then 'returned' when n > 290 then 'new' when n > 270 then 'paid'
         else 'shipped' end,
    now() - (310 - n) * interval '2 hours 40 minutes'
from generate_series(1, 300) n
where not exists (select from orders);

insert into payment_jobs (order_id, state, attempts, last_error, changed)
select n,
    case when n in (281, 284, 288) then 'stuck' when n % 61 = 0 then 'failed'
         when n > 294 then 'queued' else 'done' end,
    case when n in (281, 284, 288) then 5 when n % 61 = 0 then 3 when n > 294 then 0 else 1 end,
    case when n in (281, 284, 288) then 'gateway timeout after 30 s'
         when n % 61 = 0 then 'card declined' end,
    now() - (310 - n) * interval '2 hours 35 minutes'
from generate_series(1, 300) n
where not exists (select from payment_jobs);

grant usage on schema public to orders_readonly, orders_writer;
grant select on customers, orders, payment_jobs to orders_readonly, orders_writer;
grant insert, update, delete on orders, payment_jobs to orders_writer;
grant create on schema public to orders_writer; -- so that a hotfix can keep a scratch table
commit;
