-- What was told with an enrolment is sealed with a key of its own, which dies with it, whoever takes the enrolment away and however. Of one that
-- became one with another the key waits for as long as that may be taken back.
create function initiatives_end_key() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
    execute format($end$
        update subject_keys k set wrapped = null, erased_at = now()
        where k.wrapped is not null and k.subject_id in (select g.%I from gone g)
          and not exists (select from enrolments e where e.id = k.subject_id)
          and not exists (select from merged_rows m where m.row_id = k.subject_id and m.place = 'joined') $end$, tg_argv[0]);
    return null;
end $$;
revoke all on function initiatives_end_key() from public;
create trigger end_key after delete on enrolments referencing old table as gone
    for each statement execute function initiatives_end_key('id');
create trigger end_key after delete on merged_rows referencing old table as gone
    for each statement execute function initiatives_end_key('row_id');

-- Makes an enrolment that becomes part of another one the duplicate's, so that what hangs on it is given back with the rest of that.
create function initiatives_take_enrolment(gone uuid, duplicate uuid) returns void
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if not opgang_system() then
        raise exception 'Only the service itself follows merges' using errcode = 'insufficient_privilege';
    end if;
    update enrolments set participant_id = duplicate where id = gone and participant_id <> duplicate;
end $$;
revoke all on function initiatives_take_enrolment(uuid, uuid) from public;
grant execute on function initiatives_take_enrolment(uuid, uuid) to ${app};
