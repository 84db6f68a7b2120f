-- Why what follows of a handover could not be done of all its participants, as participants-service tells; for the municipality whose they are.
alter table handovers add column undone text;
