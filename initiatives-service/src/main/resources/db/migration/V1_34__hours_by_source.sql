-- Hours can bear their poster's own key: posted again, they are corrected instead of counted twice.
alter table placement_hours add column source_system varchar, add column source_id varchar,
    add constraint placement_hours_source unique (recorded_by, source_system, source_id);
