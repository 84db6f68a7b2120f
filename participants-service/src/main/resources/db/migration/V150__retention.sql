-- How long a municipality keeps what; where it has said nothing a default of the service holds.
create table retention_rules (
    id                uuid primary key,
    municipality_code text        not null,
    category          text        not null,
    keep_years        int         not null,
    counted_from      text        not null,
    automatic         boolean     not null,
    created_at        timestamptz not null,
    updated_at        timestamptz not null,
    version           bigint      not null,
    constraint retention_rules_category unique (municipality_code, category)
);
create index retention_rules_automatic on retention_rules (municipality_code) where automatic;
select opgang_secure_owned('retention_rules', 'municipality_code');

-- What was found to be due, and removals of it. The reports stay: they hold numbers alone.
create table retention_runs (
    id                uuid primary key,
    municipality_code text        not null,
    preview           boolean     not null,
    automatic         boolean     not null,
    -- Used once: a second run that keeps to the same preview is none.
    preview_id        uuid        unique references retention_runs,
    as_of             date        not null,
    status            text        not null,
    report_rows       jsonb       not null,
    held_back         jsonb       not null,
    used_at           timestamptz,
    ordered_client    text        not null,
    ordered_by        text        not null,
    created_at        timestamptz not null,
    updated_at        timestamptz not null,
    version           bigint      not null
);
create index retention_runs_created on retention_runs (municipality_code, created_at, id);
create index retention_runs_updated on retention_runs (municipality_code, updated_at, id);
create index retention_runs_processing on retention_runs (id) where status = 'processing';
-- One a night.
create unique index retention_runs_automatic on retention_runs (municipality_code, as_of) where automatic;
select opgang_secure_owned('retention_runs', 'municipality_code');

-- The records that a preview has shown, or that a run has to remove, until it is done. What is about several people stands here for each.
create table retention_items (
    run_id            uuid    not null references retention_runs on delete cascade,
    municipality_code text    not null,
    kind              text    not null,
    record_id         uuid    not null,
    participant_id    uuid,
    -- Null as long as nobody has looked at it; false if it is to stay after all.
    removed           boolean,
    constraint retention_items_once unique nulls not distinct (run_id, kind, record_id, participant_id)
);
create index retention_items_open on retention_items (run_id, kind, record_id) where removed is null;
select opgang_secure_owned('retention_items', 'municipality_code');

-- Cases of a participant that are open in another service: as long as there is one, nothing about the participant is removed.
create table open_cases (
    id                uuid primary key,
    participant_id    uuid not null references participants on delete cascade,
    municipality_code text not null,
    reason            text not null check (reason in ('relocation-open', 'handover-open'))
);
create index open_cases_participant on open_cases (participant_id);
select opgang_secure_projection('open_cases', 'municipality_code');

-- Of whom nothing is removed, and why; where there are several reasons that of the lowest rank is told.
create view retention_holds with (security_invoker = true) as
    select participant_id, 0 as rank from processing_limits
    union all select participant_id, 1 from data_subject_requests where decision is null
    union all select participant_id, case reason when 'relocation-open' then 2 else 3 end from open_cases;
revoke insert, update, delete, truncate on retention_holds from ${app};

-- The access log is kept for years, not for ever. Nobody removes an entry but the municipality that answers for whom it is about, or that made
-- it about nobody.
create function participants_retire_accesses(entries uuid[]) returns bigint
    language sql volatile security definer set search_path = public, pg_temp as $$
    with gone as (delete from access_log a
                  where a.id = any (entries) and coalesce(a.owner, a.tenant) = opgang_tenant() returning 1)
    select count(*) from gone
$$;
revoke all on function participants_retire_accesses(uuid[]) from public;
grant execute on function participants_retire_accesses(uuid[]) to ${app};

-- That the time of a record is over is no rectification of which a recipient is notified.
create or replace function participants_note_correction() returns trigger language plpgsql security definer
    set search_path = public, pg_temp as $$
declare
    about constant uuid := (to_jsonb(old) ->> tg_argv[1])::uuid;
begin
    if current_setting('opgang.retiring', true) is distinct from 'on'
       and exists (select from consent_reads_known r where r.participant_id = about and tg_argv[0] = any (r.data_categories)) then
        insert into consent_corrections (participant_id, category) values (about, tg_argv[0]);
    end if;
    return null;
end $$;

-- Counts of contacts of people who stay: with some of them there are later ones, and a person counts once.
alter table contacts_of_nobody add column person_stays boolean not null default false;
create index contacts_of_nobody_stays on contacts_of_nobody (municipality_code) where person_stays;
