-- A template has versions, and the document stands in each of them. What initiatives began with is never changed or removed.
create table initiative_template_versions (
    id                uuid primary key,
    template_id       uuid        not null references initiative_templates,
    municipality_code varchar     not null,
    number            int         not null,
    published_on      date,
    document          jsonb       not null,
    created_at        timestamptz not null,
    updated_at        timestamptz not null,
    version           bigint      not null,
    constraint initiative_template_versions_number unique (template_id, number)
);
insert into initiative_template_versions
select gen_random_uuid(), id, municipality_code, 1, created_at::date, document, created_at, created_at, 0
from initiative_templates;

alter table initiative_templates
    add column theme        varchar,
    add column published_on date,
    add column retired_on   date,
    add column origin       jsonb,
    add column changes      int not null default 0;
update initiative_templates set theme = document ->> 'theme', published_on = created_at::date;
alter table initiative_templates alter column theme set not null, drop column document;

alter table initiatives
    add column template_version int   not null default 1,
    add column parameters       jsonb not null default '{}',
    add column opening_hours    jsonb not null default '[]';
grant update (template_version, parameters, opening_hours) on initiatives to ${app};

-- The municipality works with its own ones; whoever takes part in an initiative reads the version that it is of.
select opgang_secure_owned('initiative_template_versions', 'municipality_code');
create policy shared on initiative_template_versions for select to ${app}
    using (exists (select from initiatives i
                   where i.template_id = initiative_template_versions.template_id
                     and i.template_version = initiative_template_versions.number));
