-- What this installation knows of others: the number of the last message that was taken from each, and when it was heard.
create table exchange_installations (
    installation  text        primary key,
    last_number   bigint      not null,
    last_seen_at  timestamptz not null
);
select opgang_secure_internal('exchange_installations');

-- By which key something is sealed for a municipality of another installation, as that one has told.
create table exchange_keys (
    municipality_code text        primary key,
    installation      text        not null,
    key_id            text        not null,
    public_key        text        not null,
    told_at           timestamptz not null
);
select opgang_secure_internal('exchange_keys');

-- The number of the last message that this installation has sent.
create table exchange_numbers (
    installation text   primary key,
    last_number  bigint not null
);
select opgang_secure_internal('exchange_numbers');

-- Up to where the topic is read; it is taken in by the same transaction as what was read.
create table exchange_positions (
    part     int    primary key,
    position bigint not null
);
select opgang_secure_internal('exchange_positions');

-- Messages that were refused, as they came, with the reason: for operators, who find the sender by it.
create table exchange_refusals (
    id           uuid        primary key,
    part         int         not null,
    position     bigint      not null,
    reason       text        not null,
    installation text,
    kind         text,
    message_id   text,
    message      text        not null,
    refused_at   timestamptz not null,
    constraint exchange_refused_once unique (part, position)
);
create index exchange_refusals_at on exchange_refusals (refused_at);
select opgang_secure_internal('exchange_refusals');
