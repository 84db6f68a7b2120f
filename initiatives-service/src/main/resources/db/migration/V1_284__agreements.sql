-- Agreements with partners, what they owe, and what they deliver. An organisation that is party reads its own and tells what it delivers.
create table agreements (
    id                uuid primary key,
    created_at        timestamptz not null,
    updated_at        timestamptz not null,
    version           bigint      not null,
    poster            varchar     not null,
    source_system     varchar,
    source_id         varchar,
    initiative_id     uuid        not null references initiatives,
    organisation      varchar     not null,
    role              varchar     not null,
    runs_from         date        not null,
    runs_to           date,
    obligations       jsonb       not null
);
create unique index agreements_source on agreements (poster, source_system, source_id) where source_id is not null;
create index agreements_created on agreements (initiative_id, created_at, id);
create index agreements_updated on agreements (initiative_id, updated_at, id);
create index agreements_organisation on agreements (organisation);

select opgang_secure('agreements', concat(here, ' or organisation = (select opgang_organisation())'),
                     concat(own, ' and (', here, ' or organisation = (select opgang_organisation()) and exists (select from initiatives i',
                            ' where i.id = initiative_id))'), here)
from concat('(select opgang_municipality()) is not null and exists (select from initiatives i where i.id = initiative_id)') as here,
     opgang_own('poster') as own;
revoke update on agreements from ${app};
grant update (updated_at, version, role, runs_from, runs_to, obligations) on agreements to ${app};

create table agreement_deliveries (
    id                uuid primary key,
    created_at        timestamptz not null,
    updated_at        timestamptz not null,
    version           bigint      not null,
    poster            varchar     not null,
    source_system     varchar,
    source_id         varchar,
    agreement_id      uuid        not null references agreements,
    obligation        varchar     not null,
    delivered_on      date        not null,
    quantity          numeric(14, 2) not null,
    reference         varchar
);
create unique index agreement_deliveries_source on agreement_deliveries (poster, source_system, source_id) where source_id is not null;
create index agreement_deliveries_agreement on agreement_deliveries (agreement_id, created_at, id);
select opgang_secure('agreement_deliveries', seen, concat(own, ' and ', seen), concat(own, ' and ', seen))
from concat('exists (select from agreements a where a.id = agreement_id)') as seen, opgang_own('poster') as own;

-- How many people were placed at an organisation in an initiative, or how many hours they worked there, whoever they are: for the parties of an
-- agreement alone. Columns that placements do not have yet count as not told.
create function initiatives_placed_at(agreement uuid, kinds varchar[], job_kinds varchar[], since date, until date)
    returns table (placed bigint, hours numeric)
    language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
    return query
    select count(*) filter (where p.period_from >= since and p.period_from < until),
           coalesce(sum((select sum(h.hours) from placement_hours h
                          where h.placement_id = p.id and h.worked_on >= since and h.worked_on < until)), 0)
    from agreements a
    join placements p on p.initiative_id = a.initiative_id and p.employer_cvr = a.organisation
    where a.id = agreement
      and (a.organisation = opgang_organisation()
           or exists (select from initiatives i where i.id = a.initiative_id
                         and i.municipality_codes @> array[opgang_municipality()::varchar]))
      and (cardinality(kinds) = 0 or p.kind = any (kinds))
      and (cardinality(job_kinds) = 0 or to_jsonb(p) ->> 'job_kind' = any (job_kinds));
end $$;
revoke all on function initiatives_placed_at(uuid, varchar[], varchar[], date, date) from public;
grant execute on function initiatives_placed_at(uuid, varchar[], varchar[], date, date) to ${app};
