-- Who posted the placement stands at the placement; hours belong to whoever registered them. The release before writes the column still,
-- so it is dropped by a later one.
alter table placement_hours alter column poster drop not null;
