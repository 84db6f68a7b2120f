-- What events of an enrolment tell beside its history, for what happens to it past the policies: who places somebody may not read it.
create function initiatives_told_with(enrolment uuid) returns table (group_id uuid, template_key varchar, activity_kinds varchar[])
    language sql stable security definer set search_path = public, pg_temp as $$
    select e.group_id, e.template_key, e.activity_kinds from enrolments e where e.id = enrolment
$$;
revoke all on function initiatives_told_with(uuid) from public;
grant execute on function initiatives_told_with(uuid) to ${app};
