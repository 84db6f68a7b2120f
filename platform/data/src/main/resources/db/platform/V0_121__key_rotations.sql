-- Rotations of the keys: what is wrapped or hashed by an older key is done anew, in small steps. A rotation goes on where its last step
-- ended, whoever takes the next one.
create table key_rotations (
    id           uuid primary key,
    -- Whether hashes of look-ups are made anew as well.
    lookup       boolean     not null,
    primary_key  bigint      not null,
    status       text        not null default 'processing',
    -- What is being walked through, 0 for the keys and then each kind of hashes, and how far.
    stage        int         not null default 0,
    after        uuid        not null default '00000000-0000-0000-0000-000000000000',
    rewrapped    bigint      not null default 0,
    -- Within the present walk: what was done, and what could not be read.
    done         bigint      not null default 0,
    unreadable   bigint      not null default 0,
    -- A transaction from when every instance knew the new keys: what began before it may still write by the former ones.
    settled      xid8,
    began_at     timestamptz not null default now(),
    completed_at timestamptz
);
create index key_rotations_processing on key_rotations (began_at) where status = 'processing';
select opgang_secure_internal('key_rotations');
