create table bookings (
    id            uuid primary key,
    poster        text        not null,
    source_system text,
    source_id     text,
    room          text        not null,
    seats         int,
    booked_from   date        not null,
    booked_to     date,
    created_at    timestamptz not null,
    updated_at    timestamptz not null,
    version       bigint      not null
);
create unique index bookings_source on bookings (poster, source_system, source_id) where source_id is not null;
create index bookings_updated on bookings (poster, updated_at, id);
select opgang_secure_owned('bookings', 'poster');
