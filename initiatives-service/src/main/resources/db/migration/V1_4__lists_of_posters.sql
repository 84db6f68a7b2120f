-- An organisation lists what it posted, oldest first; rows are appended, so the index costs little.
create index placements_poster on placements (poster, created_at, id);
