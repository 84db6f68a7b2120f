-- Where in its topic the event stood that a row comes from. A letter that was dead and is handed in late must not undo a later one.
alter table residences add column position bigint not null default -1;
alter table benefit_periods add column position bigint not null default -1;
