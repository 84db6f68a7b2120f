-- Who has a role for a group, such as its leader; goes with the group.
create table group_roles (
    id          uuid primary key,
    created_at  timestamptz not null,
    updated_at  timestamptz not null,
    version     bigint      not null,
    group_id    uuid        not null references initiative_groups on delete cascade,
    role        varchar     not null,
    holder_id   uuid        not null,
    period_from date        not null,
    period_to   date
);
create index group_roles_group on group_roles (group_id, created_at, id);
create index group_roles_holder on group_roles (holder_id);

select opgang_secure('group_roles', concat(of_group, ')'), concat(of_group, written), concat(of_group, written))
from concat('exists (select from initiative_groups g where g.id = group_id') as of_group,
     concat(' and (g.poster = (select opgang_tenant()) or (select opgang_municipality()) is not null))') as written;
revoke update on group_roles from ${app};
grant update (updated_at, version, period_to) on group_roles to ${app};
