-- Who wants to be called when something happens. The scopes are those of the token that chose the types; with them, and with the tenant, it is
-- asked at each attempt what the owner may see.
create table webhook_subscriptions (
    id              uuid primary key,
    poster          text        not null,
    source_system   text,
    source_id       text,
    url             text        not null,
    types           varchar[]   not null,
    description     text,
    housing_area_id uuid,
    state           text        not null,
    subject         text        not null,
    client          text        not null,
    scopes          varchar[]   not null,
    created_at      timestamptz not null,
    updated_at      timestamptz not null,
    version         bigint      not null,
    -- Up to which position of the feed its deliveries are written down.
    read_to         bigint      not null,
    -- Deliveries that failed one after the other, and since when no attempt has succeeded.
    failed_in_row   int         not null default 0,
    failing_since   timestamptz
);
create unique index webhook_subscriptions_source on webhook_subscriptions (poster, source_system, source_id) where source_id is not null;
create index webhook_subscriptions_updated on webhook_subscriptions (poster, updated_at, id);
create index webhook_subscriptions_created on webhook_subscriptions (poster, created_at, id);
select opgang_secure_owned('webhook_subscriptions', 'poster');

-- By what its requests are signed; one without an end, and after a rotation the one before it until its time is over.
create table webhook_secrets (
    id              uuid primary key,
    subscription_id uuid        not null references webhook_subscriptions on delete cascade,
    poster          text        not null,
    sealed          bytea       not null,
    made_at         timestamptz not null,
    valid_until     timestamptz
);
create index webhook_secrets_subscription on webhook_secrets (subscription_id, made_at);
select opgang_secure_owned('webhook_secrets', 'poster');

-- Events of some time that are delivered once more.
create table webhook_replays (
    id              uuid primary key,
    subscription_id uuid        not null references webhook_subscriptions on delete cascade,
    poster          text        not null,
    from_at         timestamptz not null,
    to_at           timestamptz not null,
    types           varchar[]   not null,
    state           text        not null,
    events          int         not null default 0,
    read_to         bigint      not null,
    ends_at         bigint      not null,
    created_at      timestamptz not null,
    updated_at      timestamptz not null,
    version         bigint      not null
);
create index webhook_replays_subscription on webhook_replays (subscription_id);
create index webhook_replays_running on webhook_replays (created_at) where state = 'processing';
select opgang_secure_owned('webhook_replays', 'poster');

-- One event for one subscription. A lane is a queue: of those that wait in one the first alone has a time for its next attempt.
create table webhook_deliveries (
    id              uuid primary key,
    subscription_id uuid        not null references webhook_subscriptions on delete cascade,
    poster          text        not null,
    seq             bigint      not null generated always as identity,
    event_id        uuid        not null,
    -- Where the event stands in the feed; a test stands in none.
    position        bigint,
    type            text        not null,
    subject         uuid,
    lane            uuid        not null,
    -- Whom the event is about, and the same if the owner is not the controller.
    participant_id  uuid,
    about           uuid,
    state           text        not null,
    attempts        jsonb       not null default '[]',
    next_attempt_at timestamptz,
    created_at      timestamptz not null,
    updated_at      timestamptz not null,
    version         bigint      not null
) with (fillfactor = 80);
create index webhook_deliveries_due on webhook_deliveries (subscription_id, next_attempt_at, seq)
    where state = 'pending' and next_attempt_at is not null;
create index webhook_deliveries_lane on webhook_deliveries (subscription_id, lane, seq) where state = 'pending';
create index webhook_deliveries_created on webhook_deliveries (subscription_id, created_at, id);
create index webhook_deliveries_event on webhook_deliveries (subscription_id, event_id);
create index webhook_deliveries_participant on webhook_deliveries (participant_id) where participant_id is not null;
-- While the processing of somebody is restricted the log tells nobody but the controller of what was about that participant.
select opgang_secure('webhook_deliveries', own || ' and (about is null or not opgang_feed_restricted(about))', own, own, own)
from opgang_own('poster') as own;

-- The places of what waits behind nothing that is known to be due: after an interruption, and after rows in front of it went.
create function network_webhook_heads(at timestamptz) returns void
    language sql security definer set search_path = public, pg_temp as $$
    update webhook_deliveries d set next_attempt_at = at
    where opgang_system() and d.state = 'pending' and d.next_attempt_at is null
      and not exists (select from webhook_deliveries f where f.subscription_id = d.subscription_id and f.lane = d.lane
                      and f.state = 'pending' and f.seq < d.seq)
$$;
revoke all on function network_webhook_heads(timestamptz) from public;
grant execute on function network_webhook_heads(timestamptz) to ${app};
