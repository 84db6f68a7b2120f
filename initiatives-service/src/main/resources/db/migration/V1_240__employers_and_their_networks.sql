-- Employers: one for each CVR, in the register of all municipalities. Contacts are posts in a company, never persons.
create table employers (
    id               uuid primary key,
    created_at       timestamptz not null,
    updated_at       timestamptz not null,
    version          bigint      not null,
    poster           varchar     not null,
    source_system    varchar,
    source_id        varchar,
    cvr              varchar     not null,
    name             varchar collate "da-x-icu" not null,
    kind             varchar     not null,
    units            jsonb       not null,
    contact_function varchar,
    contact_email    varchar,
    contact_phone    varchar
);
create unique index employers_cvr on employers (cvr);
create unique index employers_source on employers (poster, source_system, source_id) where source_id is not null;
create index employers_created on employers (created_at, id);
create index employers_updated on employers (updated_at, id);
create index employers_name on employers (name, id);

-- Networks of companies, such as that of the companies of a postal district, and who is a member from when to when.
create table company_networks (
    id                 uuid primary key,
    created_at         timestamptz not null,
    updated_at         timestamptz not null,
    version            bigint      not null,
    poster             varchar     not null,
    source_system      varchar,
    source_id          varchar,
    name               varchar collate "da-x-icu" not null,
    municipality_codes varchar[]   not null,
    housing_area_ids   uuid[]      not null,
    secretariat        varchar     not null,
    initiative_ids     uuid[]      not null
);
create unique index company_networks_source on company_networks (poster, source_system, source_id) where source_id is not null;
create index company_networks_created on company_networks (created_at, id);
create index company_networks_updated on company_networks (updated_at, id);
create index company_networks_name on company_networks (name, id);
create index company_networks_secretariat on company_networks (secretariat);
create index company_networks_municipalities on company_networks using gin (municipality_codes);

create table network_members (
    id          uuid primary key,
    created_at  timestamptz not null,
    updated_at  timestamptz not null,
    version     bigint      not null,
    network_id  uuid        not null references company_networks on delete cascade,
    cvr         varchar     not null,
    p_number    varchar,
    joined_on   date        not null,
    left_on     date
);
create unique index network_members_once on network_members (network_id, cvr, coalesce(p_number, ''), joined_on);
create index network_members_network on network_members (network_id, created_at, id);
create index network_members_cvr on network_members (cvr);

create function initiatives_today() returns date
    language sql stable
    return (now() at time zone 'Europe/Copenhagen')::date;

-- Whether the calling organisation takes part in an initiative.
create function initiatives_is_partner() returns boolean
    language sql stable security definer set search_path = public, pg_temp as $$
    select opgang_organisation() is not null
       and exists (select from initiatives i where i.partner_organisations @> array[opgang_organisation()::varchar])
$$;

-- The networks that the calling organisation belongs to: as a member today, or as the secretariat.
create function initiatives_own_networks() returns setof uuid
    language sql stable security definer set search_path = public, pg_temp as $$
    select id from company_networks where secretariat = opgang_organisation()
    union
    select network_id from network_members
    where cvr = opgang_organisation() and joined_on <= initiatives_today() and (left_on is null or left_on > initiatives_today())
$$;

-- The companies that are members of them today.
create function initiatives_companies_around() returns setof varchar
    language sql stable security definer set search_path = public, pg_temp as $$
    select distinct cvr from network_members
    where network_id in (select initiatives_own_networks())
      and joined_on <= initiatives_today() and (left_on is null or left_on > initiatives_today())
$$;

-- Who registered a company, of everybody's: that there is one is told to whoever registers it again.
create function initiatives_registered(cvrs varchar[]) returns table (id uuid, cvr varchar, poster varchar)
    language sql stable security definer set search_path = public, pg_temp as $$
    select e.id, e.cvr, e.poster from employers e where e.cvr = any (cvrs)
$$;

-- Whether the caller writes a network: its secretariat and its municipalities do.
create function initiatives_writes_network(network uuid) returns boolean
    language sql stable security definer set search_path = public, pg_temp as $$
    select exists (select from company_networks n where n.id = network
        and (n.secretariat = coalesce(opgang_municipality(), opgang_organisation())
             or n.municipality_codes @> array[opgang_municipality()::varchar]))
$$;

revoke all on function initiatives_today(), initiatives_is_partner(), initiatives_own_networks(), initiatives_companies_around(),
    initiatives_registered(varchar[]), initiatives_writes_network(uuid) from public;
grant execute on function initiatives_today(), initiatives_is_partner(), initiatives_own_networks(), initiatives_companies_around(),
    initiatives_registered(varchar[]), initiatives_writes_network(uuid) to ${app}, ${system};

select opgang_secure('employers', concat('(select opgang_municipality()) is not null or (select opgang_organisation()) is not null and ',
    '((select initiatives_is_partner()) or cvr = (select opgang_organisation()) or ', own,
    ' or cvr in (select initiatives_companies_around()))'), own, own)
from opgang_own('poster') as own;
revoke update on employers from ${app};
grant update (updated_at, version, name, kind, units, contact_function, contact_email, contact_phone) on employers to ${app};

select opgang_secure('company_networks', opgang_anybody(), concat(opgang_own('poster'), ' and (', party, ')'), party)
from concat('secretariat = coalesce((select opgang_municipality()), (select opgang_organisation()))',
            ' or municipality_codes @> array[(select opgang_municipality())::varchar]') as party;
select opgang_secure_public('network_members', 'initiatives_writes_network(network_id)');
revoke update on network_members from ${app};
grant update (updated_at, version, cvr, p_number, joined_on, left_on) on network_members to ${app};

-- The places of work of an employer with one more, or with another name for it.
create function initiatives_with_unit(units jsonb, number varchar, told varchar, otherwise varchar) returns jsonb
    language sql immutable
    return case
        when number is null then units
        when units @> jsonb_build_array(jsonb_build_object('pNumber', number)) then
            (select jsonb_agg(case when told is not null and unit ->> 'pNumber' = number
                                   then unit || jsonb_build_object('name', told) else unit end order by place)
             from jsonb_array_elements(units) with ordinality as each (unit, place))
        else units || jsonb_build_array(jsonb_build_object('pNumber', number, 'name', coalesce(told, otherwise)))
    end;
revoke all on function initiatives_with_unit(jsonb, varchar, varchar, varchar) from public;
grant execute on function initiatives_with_unit(jsonb, varchar, varchar, varchar) to ${app};
