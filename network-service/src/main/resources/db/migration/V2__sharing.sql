-- Methods that a municipality or an organisation offers to the others. Until it is published only its owner sees one.
create table shared_initiatives (
    id                 uuid primary key,
    created_at         timestamptz not null,
    updated_at         timestamptz not null,
    version            bigint      not null,
    posted_by          text        not null,
    source_system      text,
    source_id          text,
    name               text        not null,
    description        text        not null,
    template_key       text,
    initiative_id      uuid,
    municipality_codes varchar[]   not null,
    fields             varchar[]   not null,
    published          boolean     not null
);
create unique index shared_initiatives_source on shared_initiatives (posted_by, source_system, source_id);
create index shared_initiatives_created on shared_initiatives (created_at, id);
create index shared_initiatives_updated on shared_initiatives (updated_at, id);

alter table shared_initiatives enable row level security;
create policy published_or_own on shared_initiatives for select
    using (published and (select opgang_tenant()) is not null or posted_by = (select opgang_tenant())
           or (select opgang_system()));
create policy own_writes on shared_initiatives
    using (posted_by = (select opgang_tenant()) or (select opgang_system()));

create table adoptions (
    id                   uuid primary key,
    created_at           timestamptz not null,
    updated_at           timestamptz not null,
    version              bigint      not null,
    posted_by            text        not null,
    source_system        text,
    source_id            text,
    shared_initiative_id uuid        not null references shared_initiatives,
    municipality_code    text        not null,
    adopted_from         date        not null,
    note                 text,
    constraint adopted_once unique (shared_initiative_id, municipality_code)
);
create unique index adoptions_source on adoptions (posted_by, source_system, source_id);

alter table adoptions enable row level security;
create policy with_its_initiative on adoptions for select
    using (exists (select 1 from shared_initiatives where shared_initiatives.id = shared_initiative_id));
create policy own_writes on adoptions
    using (municipality_code = (select opgang_municipality()) or (select opgang_organisation()) is not null
           or (select opgang_system()));
