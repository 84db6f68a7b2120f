-- Who has a role in an initiative: a number of the poster's own staff list, no name and no contact. Municipalities of the initiative see all
-- of them, a partner its own.
create table role_holders (
    id            uuid primary key,
    created_at    timestamptz not null,
    updated_at    timestamptz not null,
    version       bigint      not null,
    poster        varchar     not null,
    source_system varchar,
    source_id     varchar,
    initiative_id uuid        not null references initiatives,
    role          varchar     not null,
    organisation  varchar     not null,
    profession    varchar,
    over18        boolean     not null,
    certificates  jsonb       not null,
    period_from   date        not null,
    period_to     date
);
create unique index role_holders_source on role_holders (poster, source_system, source_id) where source_id is not null;
create index role_holders_initiative on role_holders (initiative_id, created_at, id);
create index role_holders_updated on role_holders (initiative_id, updated_at, id);

select opgang_secure('role_holders', seen, concat(own, ' and (', seen, ')'), seen)
from opgang_own('poster') as own,
     concat('exists (select from initiatives i where i.id = initiative_id and ((select opgang_municipality()) is not null',
            ' or role_holders.poster = (select opgang_tenant()) or role_holders.organisation = (select opgang_organisation())))') as seen;

-- Who has a role for one participant, with the enrolment.
create table enrolment_roles (
    id                uuid primary key,
    created_at        timestamptz not null,
    updated_at        timestamptz not null,
    version           bigint      not null,
    enrolment_id      uuid        not null references enrolments on delete cascade,
    municipality_code varchar     not null,
    role              varchar     not null,
    holder_id         uuid        not null references role_holders,
    period_from       date        not null,
    period_to         date
);
create index enrolment_roles_enrolment on enrolment_roles (enrolment_id, created_at, id);
create index enrolment_roles_holder on enrolment_roles (holder_id);
select initiatives_secure_history('enrolment_roles');

-- A rule on roles counts everybody who has one, and a partner sees its own alone: what it is decided by is told past the policies to
-- whoever takes part in the initiative.
create function initiatives_staff(initiatives uuid[])
    returns table (initiative_id uuid, id uuid, role varchar, organisation varchar, profession varchar, over18 boolean,
                   certificates text, period_from date, period_to date)
    language sql stable security definer set search_path = public, pg_temp as $$
    select h.initiative_id, h.id, h.role, h.organisation, h.profession, h.over18, h.certificates::text, h.period_from, h.period_to
    from role_holders h join initiatives i on i.id = h.initiative_id
    where h.initiative_id = any (initiatives)
      and (opgang_system() or i.municipality_codes @> array[opgang_municipality()::varchar]
           or i.partner_organisations @> array[opgang_organisation()::varchar])
$$;
revoke all on function initiatives_staff(uuid[]) from public;
grant execute on function initiatives_staff(uuid[]) to ${app};
