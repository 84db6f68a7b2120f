-- What was corrected of a household of which others have read, noted as corrections of participants are (consent_corrections): of what is of
-- one of them for that one, of what is the household's for everybody who lives there. The tables that the functions name are made later.
create function participants_note_household_of(participants uuid[]) returns void language plpgsql as $$
begin
    insert into consent_corrections (participant_id, category)
    select about, 'household' from unnest(participants) as about
    where exists (select from consent_reads_known r where r.participant_id = about and 'household' = any (r.data_categories));
end $$;
revoke all on function participants_note_household_of(uuid[]) from public;

create function participants_note_family_correction() returns trigger language plpgsql security definer
    set search_path = public, pg_temp as $$
begin
    perform participants_note_household_of(array(
        select m.participant_id from household_members m
        where m.household_id = old.household_id and (old.participant_id is null or m.participant_id = old.participant_id)
          and m.valid_from <= opgang_today() and (m.valid_to is null or m.valid_to > opgang_today())));
    return null;
end $$;
create function participants_note_member_correction() returns trigger language plpgsql security definer
    set search_path = public, pg_temp as $$
begin
    perform participants_note_household_of(array[old.participant_id]);
    return null;
end $$;

create trigger corrected after update on household_draws for each row
    when (to_jsonb(old) - '{source_system,source_id,updated_at,version}'::text[]
          is distinct from to_jsonb(new) - '{source_system,source_id,updated_at,version}'::text[])
    execute function participants_note_family_correction();
create trigger removed after delete on household_draws for each row execute function participants_note_family_correction();

-- That somebody leaves is news and no correction.
create trigger corrected after update on household_members for each row
    when (old.role is distinct from new.role or old.valid_from is distinct from new.valid_from
          or old.valid_to is not null and old.valid_to is distinct from new.valid_to)
    execute function participants_note_member_correction();
create trigger corrected after update on family_programme_eligibility for each row
    when (to_jsonb(old) - '{source_system,source_id,updated_at,version}'::text[]
          is distinct from to_jsonb(new) - '{source_system,source_id,updated_at,version}'::text[])
    execute function participants_note_member_correction();
