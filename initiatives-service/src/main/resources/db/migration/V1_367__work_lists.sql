-- Who is in a state that few are in, who has reached a step, and what has changed last, however many others there are.
create index enrolments_state on enrolments (municipality_code, state, created_at, id);
create index enrolment_steps_reached on enrolment_steps (municipality_code, step, enrolment_id);
create index enrolments_updated on enrolments (municipality_code, updated_at, id);
create index placements_updated on placements (municipality_code, updated_at, id);
create index follow_ups_updated on follow_ups (municipality_code, updated_at, id);
create index initiatives_updated on initiatives (updated_at, id);
