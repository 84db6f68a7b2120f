-- What two parties owe each other for a quarter. Nobody but the two sees it; what they are is a municipality's code or a CVR.
create table settlements (
    id             uuid primary key,
    created_at     timestamptz not null,
    updated_at     timestamptz not null,
    version        bigint      not null,
    quarter        text        not null,
    first_party    text        not null,
    second_party   text        not null,
    state          text        not null,
    changes        int         not null,
    proposed_by    text,
    proposed_at    timestamptz,
    agreed_by      text,
    agreed_at      timestamptz,
    disputed_by    text,
    disputed_at    timestamptz,
    dispute_reason text,
    paid_at        timestamptz,
    reference      text,
    constraint settlement_once unique (first_party, second_party, quarter),
    constraint settlement_parties check (first_party < second_party)
);
create index settlements_first on settlements (first_party, created_at, id);
create index settlements_second on settlements (second_party, created_at, id);
create index settlements_updated on settlements (updated_at, id);
select opgang_secure('settlements', parties, parties, parties)
from (select string_agg(format('%I in ((select opgang_municipality()), (select opgang_organisation()))', party), ' or ') as parties
      from unnest(array['first_party', 'second_party']) as party) as two;

create table settlement_lines (
    id            uuid primary key,
    created_at    timestamptz not null,
    updated_at    timestamptz not null,
    version       bigint      not null,
    poster        text        not null,
    source_system text,
    source_id     text,
    settlement_id uuid        not null references settlements,
    kind          text        not null,
    arisen_on     date        not null,
    debtor        text        not null,
    creditor      text        not null,
    amount_dkk    numeric(15, 2) not null check (amount_dkk > 0),
    case_id       uuid,
    note          text,
    belongs_to    text,
    -- What the service itself booked, so that it books it once.
    cause         text unique
);
create unique index settlement_lines_source on settlement_lines (poster, source_system, source_id);
create index settlement_lines_created on settlement_lines (settlement_id, created_at, id);
create index settlement_lines_updated on settlement_lines (settlement_id, updated_at, id);
create index settlement_lines_case on settlement_lines (case_id) where case_id is not null;
select opgang_secure('settlement_lines', seen, seen, seen)
from (values ('exists (select from settlements s where s.id = settlement_id)')) as with_its_settlement (seen);

-- What is to be booked because of something that somebody did who need not be one of the two parties. Whoever does it notes it, in the
-- same transaction; the background books it and forgets the note.
create table settlement_dues (
    id         uuid primary key,
    cause      text        not null,
    kind       text        not null,
    arisen_on  date        not null,
    debtor     text        not null,
    creditor   text        not null,
    amount_dkk numeric(15, 2) not null,
    case_id    uuid        not null
);
select opgang_secure('settlement_dues', adds => opgang_anybody());
