-- Which reads that another installation has told of stand in the access log, so that each stands there once.
create table handover_reads_logged (
    id        uuid        primary key,
    logged_at timestamptz not null
);
select opgang_secure_internal('handover_reads_logged');
