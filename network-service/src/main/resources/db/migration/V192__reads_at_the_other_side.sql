-- Who has read a handover that came from another installation, until that one knows; and what another one has told so, until it stands in the
-- access log of those who are handed over. Who they are is not here.
create table handover_reads (
    id          uuid        primary key,
    handover_id uuid        not null references handovers on delete cascade,
    what        text        not null,
    purpose     text        not null,
    read_at     timestamptz not null,
    -- Whether it was read here, and whether it was told at least once.
    here        boolean     not null,
    told        boolean     not null default false
);
create index handover_reads_of on handover_reads (handover_id, read_at);
create index handover_reads_to_log on handover_reads (read_at) where not here;
select opgang_secure('handover_reads', adds => opgang_anybody());
create trigger handover_reads_changed after insert on handover_reads
    for each row when (new.here) execute function network_handover_changed();
