-- First pages of a municipality: its enrolments in their order whatever they are filtered by, and the placements at one employer.
create index enrolments_municipality on enrolments (municipality_code, created_at, id);
create index placements_employer on placements (municipality_code, employer_cvr, created_at, id);
