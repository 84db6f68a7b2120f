-- Hours can tell when they began and ended, as clock times of Denmark, and what is doubtful about them.
alter table placement_hours
    add column worked_from   varchar,
    add column worked_to     varchar,
    add column break_minutes int,
    add column remarks       varchar[] not null default '{}';
grant update (worked_from, worked_to, break_minutes, remarks) on placement_hours to ${app};
