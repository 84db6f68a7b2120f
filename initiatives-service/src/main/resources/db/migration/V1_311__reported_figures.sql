-- What others have published of an initiative and nobody can count here: beside the results, never in them. It is of no person.
create table reported_figures (
    id            uuid primary key,
    created_at    timestamptz    not null,
    updated_at    timestamptz    not null,
    version       bigint         not null,
    poster        varchar        not null,
    initiative_id uuid           not null references initiatives on delete cascade,
    measure       varchar        not null,
    period        varchar        not null,
    value         numeric(18, 4) not null,
    unit          varchar        not null,
    source        varchar        not null,
    note          varchar,
    constraint reported_figures_once unique (initiative_id, measure, period)
);
create index reported_figures_created on reported_figures (initiative_id, created_at, id);
create index reported_figures_updated on reported_figures (initiative_id, updated_at, id);

select opgang_secure('reported_figures', seen, concat(opgang_own('poster'), ' and ', of_municipality), of_municipality, of_municipality)
from (select 'exists (select from initiatives i where i.id = initiative_id)' as seen) as reading,
     concat('(select opgang_municipality()) is not null and ', seen) as of_municipality;
