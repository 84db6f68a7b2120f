-- Meetings of the network and its groups. Every reader of the network sees them, its coordination writes them.
create table network_meetings (
    id            uuid primary key,
    created_at    timestamptz not null,
    updated_at    timestamptz not null,
    version       bigint      not null,
    poster        text        not null,
    source_system text,
    source_id     text,
    kind          text        not null,
    group_id      uuid references network_groups,
    title         text        not null,
    starts_at     timestamptz not null,
    ends_at       timestamptz not null,
    place         text,
    online_url    text,
    agenda        jsonb       not null,
    state         text        not null,
    sequence      int         not null,
    reason        text,
    moved_at      timestamptz,
    constraint meeting_period check (ends_at > starts_at)
);
create unique index network_meetings_source on network_meetings (poster, source_system, source_id);
create index network_meetings_created on network_meetings (created_at, id);
create index network_meetings_updated on network_meetings (updated_at, id);
create index network_meetings_begin on network_meetings (starts_at);
create index network_meetings_group on network_meetings (group_id);
select opgang_secure_public('network_meetings', '(select network_coordinates())');

-- Who comes, by member. The names go a year after the meeting.
create table network_attendance (
    id         uuid primary key,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    version    bigint      not null,
    meeting_id uuid        not null references network_meetings on delete cascade,
    member_id  uuid        not null references members on delete cascade,
    persons    jsonb       not null,
    constraint attendance_of_member unique (meeting_id, member_id)
);
create index network_attendance_member on network_attendance (member_id);
select opgang_secure_public('network_attendance', $$(select network_coordinates())
    or exists (select from members m where m.id = member_id
               and (m.municipality_code = (select opgang_municipality()) or m.cvr = (select opgang_organisation())))$$);

create table network_minutes (
    id          uuid primary key,
    created_at  timestamptz not null,
    updated_at  timestamptz not null,
    version     bigint      not null,
    meeting_id  uuid        not null unique references network_meetings on delete cascade,
    text        text        not null,
    decisions   jsonb       not null,
    approved_on date
);
select opgang_secure_public('network_minutes', '(select network_coordinates())');

-- Secret addresses at which calendar programs read without a token. The secret itself is kept nowhere.
create table calendar_feeds (
    id            uuid primary key,
    created_at    timestamptz not null,
    updated_at    timestamptz not null,
    version       bigint      not null,
    poster        text        not null,
    source_system text,
    source_id     text,
    name          text collate "da-x-icu" not null,
    kind          text,
    group_id      uuid references network_groups on delete cascade,
    secret_hash   bytea       not null unique,
    last_read_at  timestamptz
);
create unique index calendar_feeds_source on calendar_feeds (poster, source_system, source_id);
create index calendar_feeds_created on calendar_feeds (poster, created_at, id);
create index calendar_feeds_updated on calendar_feeds (poster, updated_at, id);
create index calendar_feeds_group on calendar_feeds (group_id);
select opgang_secure_owned('calendar_feeds', 'poster');
