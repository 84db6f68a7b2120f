-- With which match a grant is told to another installation, how its parties are spread, and which installation it was told by.
alter table relocation_grants add column match_id uuid;
alter table relocation_grants add column elsewhere jsonb;
alter table relocation_grants add column installation text;
create index relocation_grants_match on relocation_grants (match_id) where match_id is not null;

-- What is posted here of such a case, or cancelled, the other installation is told with the match.
create function network_grant_changed() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    update relocation_match_tellings t set revision = t.revision + 1 where t.match_id = new.match_id;
    return null;
end $$;
revoke all on function network_grant_changed() from public;
create trigger relocation_grants_changed after insert or update on relocation_grants
    for each row when (new.match_id is not null and new.installation is null) execute function network_grant_changed();

-- Who else is to know of what is to be booked.
alter table settlement_dues add column elsewhere jsonb;

-- Which other installation decides on a settlement, the step that a party of here wants to take there, and what became of the last one.
alter table settlements add column installation text;
alter table settlements add column step_id uuid;
alter table settlements add column step_to text;
alter table settlements add column step_party text;
alter table settlements add column step_at timestamptz;
alter table settlements add column step_reason text;
alter table settlements add column step_reference text;
alter table settlements add column step_lines text;
alter table settlements add column refused_to text;
alter table settlements add column refused_problem text;
alter table settlements drop constraint settlement_once;
create unique index settlements_once on settlements (first_party, second_party, quarter, coalesce(installation, ''));

-- Whether the installation that decides on the settlement has not said yet that it has the line.
alter table settlement_lines add column pending boolean not null default false;

-- What two installations of a settlement know of each other's state of it. It is told until it is acknowledged.
create table settlement_tellings (
    id            uuid   primary key,
    settlement_id uuid   not null references settlements,
    installation  text   not null,
    -- Its municipality that what is told is sealed for, and that of here which answers are sealed for.
    addressed     text   not null,
    answered_at   text   not null,
    -- Which of the two parties act there.
    parties       varchar[] not null,
    -- The step of there that was decided on last, with the problem for which it changed nothing.
    decided       uuid,
    problem       text,
    revision      bigint not null,
    told          bigint not null default 0,
    told_at       timestamptz,
    acknowledged  bigint not null default 0,
    heard         bigint not null default 0,
    owed          boolean not null default false,
    constraint settlement_told_once unique (settlement_id, installation)
);
create index settlement_tellings_due on settlement_tellings (id) where owed or revision > told or told > acknowledged;
select opgang_secure_internal('settlement_tellings');

-- Whatever changes of a settlement that is decided on here the others are to know; of one that is decided on elsewhere what a party of here
-- adds to it, or wants of it.
create function network_settlement_changed() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if tg_table_name = 'settlements' then
        update settlement_tellings t set revision = t.revision + 1
        where t.settlement_id = new.id
          and (new.installation is null or new.step_id is not null and new.step_id is distinct from old.step_id);
    else
        update settlement_tellings t set revision = t.revision + 1 from settlements s
        where s.id = new.settlement_id and t.settlement_id = s.id and (s.installation is null or new.pending);
    end if;
    return null;
end $$;
revoke all on function network_settlement_changed() from public;
create trigger settlements_changed after update on settlements
    for each row execute function network_settlement_changed();
create trigger settlement_lines_changed after insert or update on settlement_lines
    for each row execute function network_settlement_changed();
