-- Agreements of municipalities and housing organisations on who moves where. For their parties alone.
create table move_in_agreements (
    id                             uuid primary key,
    created_at                     timestamptz not null,
    updated_at                     timestamptz not null,
    version                        bigint      not null,
    poster                         text        not null,
    source_system                  text,
    source_id                      text,
    parties                        varchar[]   not null,
    valid_from                     date        not null,
    valid_to                       date,
    quotas                         jsonb       not null,
    compensation_per_household_dkk numeric(15, 2),
    grant_dkk                      numeric(15, 2),
    accepted                       varchar[]   not null,
    constraint agreement_period check (valid_to > valid_from)
);
create unique index move_in_agreements_source on move_in_agreements (poster, source_system, source_id);
create index move_in_agreements_created on move_in_agreements (created_at, id);
create index move_in_agreements_updated on move_in_agreements (updated_at, id);
select opgang_secure('move_in_agreements', party, own, party)
from concat('(select coalesce(opgang_municipality(), opgang_organisation())) = any (parties)') as party, opgang_own('poster') as own;

-- How many households have moved from or to an area under an agreement in a year, or are about to. Parties see no cases of each other, and
-- this only counts, for a party of the agreement.
create function move_in_agreement_used(agreement uuid, area uuid, direction text, first_day date, open_too boolean) returns bigint
    language sql stable security definer set search_path = public, pg_temp as $$
    select count(*) from relocation_matches m
    where m.agreement_id = agreement
      and case direction when 'in' then m.to_area_id else m.from_area_id end = area
      and (m.moved_on >= first_day and m.moved_on < first_day + interval '1 year'
           or open_too and m.moved_on is null and m.state in ('proposed', 'agreed'))
      and exists (select from move_in_agreements a
                  where a.id = agreement
                    and (opgang_system() or coalesce(opgang_municipality(), opgang_organisation()) = any (a.parties)))
$$;
revoke all on function move_in_agreement_used(uuid, uuid, text, date, boolean) from public;
grant execute on function move_in_agreement_used(uuid, uuid, text, date, boolean) to ${app};
