alter table entries
    add created_at timestamptz not null default now(),
    add updated_at timestamptz not null default now(),
    add version bigint not null default 0,
    drop writes;
