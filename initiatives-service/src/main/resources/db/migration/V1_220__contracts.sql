-- Contracts on works and advice with what they promise people: written by the municipality, read by buyer and contractor as well.
create table contracts (
    id                uuid primary key,
    created_at        timestamptz not null,
    updated_at        timestamptz not null,
    version           bigint      not null,
    poster            varchar     not null,
    municipality_code varchar     not null,
    source_system     varchar,
    source_id         varchar,
    initiative_id     uuid        not null,
    name              varchar collate "da-x-icu" not null,
    subject           varchar     not null,
    buyer             varchar     not null,
    contractor_cvr    varchar     not null,
    contractor_name   varchar     not null,
    amount_dkk        numeric(15, 2) not null,
    awarded_on        date        not null,
    route             varchar     not null,
    runs_from         date        not null,
    runs_to           date        not null,
    total_hours       numeric(12, 2),
    housing_area_id   uuid,
    clause            jsonb
);
create unique index contracts_source on contracts (poster, source_system, source_id) where source_id is not null;
create index contracts_created on contracts (municipality_code, created_at, id);
create index contracts_updated on contracts (municipality_code, updated_at, id);
create index contracts_name on contracts (municipality_code, name, id);
create index contracts_initiative on contracts (initiative_id);
create index contracts_contractor on contracts (contractor_cvr);
create index contracts_buyer on contracts (buyer);

select opgang_secure('contracts', concat(own, ' or (select opgang_organisation()) in (buyer, contractor_cvr)'),
                     concat(own, ' and ', opgang_own('poster')), own, own)
from opgang_own('municipality_code') as own;

-- What contractors told of months for which no hours are registered: sums of hours and numbers of persons, no persons.
create table contract_deliveries (
    id                uuid primary key,
    created_at        timestamptz not null,
    updated_at        timestamptz not null,
    version           bigint      not null,
    contract_id       uuid        not null references contracts on delete cascade,
    poster            varchar     not null,
    municipality_code varchar     not null,
    source_system     varchar,
    source_id         varchar,
    month             varchar     not null,
    job_kind          varchar     not null,
    hours             numeric(12, 2) not null,
    persons           int         not null
);
create unique index contract_deliveries_source on contract_deliveries (poster, source_system, source_id) where source_id is not null;
create index contract_deliveries_contract on contract_deliveries (contract_id, created_at, id);

-- Others than the municipality read them through the contract, where few persons are left out.
select opgang_secure_owned('contract_deliveries', 'municipality_code');
create policy party_reads on contract_deliveries for select to ${app}
    using ((select opgang_organisation()) is not null and exists (select from contracts c where c.id = contract_id));

-- Places that are promised to people in a basic course. Whom one is promised to goes with that person.
create table promised_places (
    id                uuid primary key,
    created_at        timestamptz not null,
    updated_at        timestamptz not null,
    version           bigint      not null,
    contract_id       uuid        not null references contracts on delete cascade,
    poster            varchar     not null,
    municipality_code varchar     not null,
    source_system     varchar,
    source_id         varchar,
    job_kind          varchar     not null,
    starts_on         date        not null,
    participant_id    uuid
);
create unique index promised_places_source on promised_places (poster, source_system, source_id) where source_id is not null;
create index promised_places_participant on promised_places (participant_id) where participant_id is not null;
create index promised_places_contract on promised_places (contract_id, created_at, id);
select opgang_secure_owned('promised_places', 'municipality_code');
create policy party_reads on promised_places for select to ${app}
    using ((select opgang_organisation()) is not null and exists (select from contracts c where c.id = contract_id));
