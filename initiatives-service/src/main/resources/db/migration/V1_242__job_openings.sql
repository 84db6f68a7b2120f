-- Openings: places at an employer for which candidates are found among the enrolments of initiatives. An opening that is open as it is
-- told is filled when its places are taken, and expired when its day has come, without anybody saying so.
create table job_openings (
    id                 uuid primary key,
    created_at         timestamptz   not null,
    updated_at         timestamptz   not null,
    version            bigint        not null,
    poster             varchar       not null,
    source_system      varchar,
    source_id          varchar,
    employer_cvr       varchar       not null,
    p_number           varchar,
    network_id         uuid,
    initiative_ids     uuid[]        not null,
    title              varchar       not null,
    kind               varchar       not null,
    occupation_code    varchar,
    occupation_label   varchar       not null,
    places             int           not null,
    weekly_hours       numeric(5, 2) not null,
    slots              varchar[]     not null,
    period_from        date          not null,
    period_to          date,
    apply_before       date,
    housing_area_ids   uuid[]        not null,
    school_status      varchar,
    needs_from_age     int,
    needs_to_age       int,
    needs_certificates varchar[],
    trade              varchar,
    told_state         varchar       not null,
    taken              int           not null
);
create unique index job_openings_source on job_openings (poster, source_system, source_id) where source_id is not null;
create index job_openings_created on job_openings (created_at, id);
create index job_openings_updated on job_openings (updated_at, id);
create index job_openings_employer on job_openings (employer_cvr);
create index job_openings_network on job_openings (network_id);
create index job_openings_initiatives on job_openings using gin (initiative_ids);
create index job_openings_open on job_openings (least(apply_before, period_to)) where told_state = 'open';

create function initiatives_opening_state(told varchar, taken int, places int, apply_before date, period_to date) returns varchar
    language sql stable
    return case when told <> 'open' then told
                when taken >= places then 'filled'
                when least(apply_before, period_to) <= initiatives_today() then 'expired'
                else 'open' end;

-- The municipalities of an opening: those of its initiatives, of its network and of its areas.
create function initiatives_opening_municipalities(initiatives uuid[], network uuid, areas uuid[]) returns varchar[]
    language sql stable security definer set search_path = public, pg_temp as $$
    select array(select distinct code from (
        select unnest(i.municipality_codes) as code from initiatives i where i.id = any (initiatives)
        union all select unnest(n.municipality_codes) from company_networks n where n.id = network
        union all select a.municipality_code from housing_areas a where a.id = any (areas)) as codes order by code)::varchar[]
$$;

-- Whether the caller works with an opening: who posted it, its municipalities, the employer itself and the secretariat of its network.
create function initiatives_works_with_opening(opening uuid) returns boolean
    language sql stable security definer set search_path = public, pg_temp as $$
    select exists (select from job_openings o where o.id = opening
        and (o.poster = opgang_tenant() or o.employer_cvr = opgang_organisation()
             or opgang_municipality() = any (initiatives_opening_municipalities(o.initiative_ids, o.network_id, o.housing_area_ids))
             or exists (select from company_networks n where n.id = o.network_id
                           and n.secretariat = coalesce(opgang_municipality(), opgang_organisation()))))
$$;

revoke all on function initiatives_opening_state(varchar, int, int, date, date),
    initiatives_opening_municipalities(uuid[], uuid, uuid[]), initiatives_works_with_opening(uuid) from public;
grant execute on function initiatives_opening_state(varchar, int, int, date, date),
    initiatives_opening_municipalities(uuid[], uuid, uuid[]), initiatives_works_with_opening(uuid) to ${app}, ${system};

-- Every municipality and every partner sees all openings, other organisations their own and those of their networks, and everybody those
-- that are open.
select opgang_secure('job_openings', concat('(select opgang_municipality()) is not null or ', opgang_anybody(),
    ' and initiatives_opening_state(told_state, taken, places, apply_before, period_to) = ''open''',
    ' or (select opgang_organisation()) is not null and ((select initiatives_is_partner()) or ', own,
    ' or employer_cvr = (select opgang_organisation()) or network_id in (select initiatives_own_networks()))'),
    own, 'initiatives_works_with_opening(id)')
from opgang_own('poster') as own;
revoke update on job_openings from ${app};
grant update (updated_at, version, p_number, network_id, initiative_ids, title, kind, occupation_code, occupation_label, places,
              weekly_hours, slots, period_from, period_to, apply_before, housing_area_ids, school_status, needs_from_age, needs_to_age,
              needs_certificates, trade, told_state) on job_openings to ${app};
