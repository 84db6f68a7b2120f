-- Which other installation a match is with, and whether that one has the case: it decides on the match then, and this one holds the home.
alter table relocation_matches add column installation text;
alter table relocation_matches add column arrived boolean not null default false;

-- What the two installations of a match know of each other's state of it. It is told until it is acknowledged.
create table relocation_match_tellings (
    match_id     uuid        primary key,
    installation text        not null,
    -- Whether the other one has the case, and its municipality there that takes part.
    arrived      boolean     not null,
    addressed    text        not null,
    -- Why the home could not be held, and how it stands; of such a match nothing else is kept.
    refused      text,
    offer_state  text,
    revision     bigint      not null,
    told         bigint      not null default 0,
    told_at      timestamptz,
    acknowledged bigint      not null default 0,
    heard        bigint      not null default 0,
    owed         boolean     not null default false
);
create index relocation_match_tellings_due on relocation_match_tellings (match_id) where owed or revision > told or told > acknowledged;
select opgang_secure_internal('relocation_match_tellings');

-- Whatever changes of such a match, its case or its reception strategy, the other installation is to know.
create function network_match_changed() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if tg_table_name = 'relocation_matches' then
        insert into relocation_match_tellings as t (match_id, installation, arrived, addressed, revision)
        values (new.id, new.installation, new.arrived,
                split_part(case when new.arrived then new.sender else new.receiver end, ':', 2), 1)
        on conflict (match_id) do update set revision = t.revision + 1;
    elsif tg_table_name = 'relocation_cases' then
        update relocation_match_tellings t set revision = t.revision + 1
        from relocation_matches m where m.id = t.match_id and m.case_id = new.id and not m.arrived and m.state in ('proposed', 'agreed');
    else
        update relocation_match_tellings t set revision = t.revision + 1 where t.match_id = new.match_id and t.arrived;
    end if;
    return null;
end $$;
revoke all on function network_match_changed() from public;
create trigger relocation_matches_changed after insert or update on relocation_matches
    for each row when (new.installation is not null) execute function network_match_changed();
create trigger relocation_cases_changed after update on relocation_cases
    for each row when (new.installation is null and new.state in ('proposed', 'agreed', 'prepared', 'moved', 'completed'))
    execute function network_match_changed();
create trigger relocation_strategies_changed after insert or update on relocation_strategies
    for each row execute function network_match_changed();
