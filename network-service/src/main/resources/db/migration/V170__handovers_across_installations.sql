-- Which other installation serves one of the two municipalities, and whether the handover came from there; missing if both are served here.
alter table handovers add column installation text;
alter table handovers add column arrived boolean not null default false;
-- Whether the receiver may not open it for the time being; told to its installation.
alter table handovers add column closed boolean not null default false;

-- What the receiver has answered across installations, as long as the sender's has not decided on it; and which answer that has decided on
-- last, with the problem for which it changed nothing.
alter table handovers add column answer_id uuid;
alter table handovers add column answer_to text;
alter table handovers add column answer_reason text;
alter table handovers add column answer_message text;
alter table handovers add column answer_takes_over_on date;
alter table handovers add column answer_categories varchar[];
alter table handovers add column answered_id uuid;
alter table handovers add column answered_problem text;

-- What the two installations of a handover know of each other's state of it. It is told until it is acknowledged.
create table handover_tellings (
    handover_id  uuid        primary key references handovers on delete cascade,
    -- Grows with each change here; up to where it was told, and up to where the other one has acknowledged it.
    revision     bigint      not null,
    told         bigint      not null default 0,
    told_at      timestamptz,
    acknowledged bigint      not null default 0,
    -- Up to where the other one was heard, and whether it is still to be told so.
    heard        bigint      not null default 0,
    owed         boolean     not null default false,
    -- How many parts of the package the receiver has.
    parts        int         not null default 0
);
create index handover_tellings_due on handover_tellings (handover_id) where owed or revision > told or told > acknowledged;
select opgang_secure_internal('handover_tellings');

-- What came of handovers and is not carried out yet: how one stands, and the parts that were told of before, which only its receiver opens.
create table handover_arrivals (
    handover_id  uuid        not null,
    installation text        not null,
    stamp        bigint      not null generated always as identity,
    told         text        not null,
    parts        int         not null,
    arrived_at   timestamptz not null,
    primary key (handover_id, installation)
);
select opgang_secure_internal('handover_arrivals');
create table handover_arrival_parts (
    handover_id  uuid not null,
    installation text not null,
    number       int  not null,
    part         int  not null,
    sealed       text not null,
    primary key (handover_id, installation, number, part)
);
select opgang_secure_internal('handover_arrival_parts');

-- Whatever changes of a handover, or of what is left to do of it, the other installation is to know.
create function network_handover_changed() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    changed constant uuid := case tg_table_name when 'handovers' then to_jsonb(new) ->> 'id' else to_jsonb(new) ->> 'handover_id' end;
begin
    insert into handover_tellings as t (handover_id, revision)
    select h.id, 1 from handovers h where h.id = changed and h.installation is not null
    on conflict (handover_id) do update set revision = t.revision + 1;
    return null;
end $$;
revoke all on function network_handover_changed() from public;
create trigger handovers_changed after insert or update on handovers
    for each row when (new.installation is not null) execute function network_handover_changed();
create trigger handover_items_changed after insert or update on handover_items
    for each row execute function network_handover_changed();
