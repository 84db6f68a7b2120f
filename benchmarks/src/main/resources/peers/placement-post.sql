-- What one post of a placement needs, whoever sends it: the caller, the participant, the key, the row, the event, the entry of the access log.
\set number random(1, 1000000000000)
begin;
select set_config('role', 'none', false), set_config('opgang.tenant', 'municipality:615', false), set_config('opgang.client', 'pgbench', false), set_config('opgang.operator', 'false', false), set_config('opgang.begun', now()::text, false);
select municipality_code from participants where id = (:participant)::uuid and municipality_code = '615';
select id from placements where poster = 'municipality:615' and source_system = 'pgbench' and source_id = (:number)::text for update;
insert into placements (id, created_at, updated_at, version, poster, source_system, source_id, participant_id, municipality_code, kind, employer_cvr, employer_name, employer_kind, period_from, period_to, weekly_hours, registered_hours) values (gen_random_uuid(), now(), now(), 0, 'municipality:615', 'pgbench', (:number)::text, (:participant)::uuid, '615', 'company-internship', '90400010', 'Eksempel Handel', 'private', '2019-01-01', '2019-03-01', 25.5, 0);
insert into outbox (id, aggregatetype, aggregateid, type, source, time, payload, municipalities, organisations) values (gen_random_uuid(), 'opgang.initiatives.v1', (:participant)::uuid, 'dk.opgang.initiatives.peer-placement-created.v1', '/pgbench', now(), '{"kind": "company-internship", "employerCvr": "90400010", "from": "2019-01-01", "to": "2019-03-01", "weeklyHours": "25.5"}', '615', '90400010');
insert into access_log (id, at, tenant, client, actor, action, resource, subject_id, owner) values (gen_random_uuid(), now(), 'municipality:615', 'pgbench', 'pgbench', 'post-placement', 'placements/pgbench', (:participant)::uuid, 'municipality:615');
commit;
