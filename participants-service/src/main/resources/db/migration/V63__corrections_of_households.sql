-- What was told of a household and is corrected was told of all who live in it (decision 39).
create function participants_note_family_correction() returns trigger language plpgsql security definer
    set search_path = public, pg_temp as $$
begin
    insert into consent_corrections (participant_id, category)
    select distinct m.participant_id, 'household' from household_members m
    where m.household_id = old.household_id
      and exists (select from consent_reads_known r
                  where r.participant_id = m.participant_id and 'household' = any (r.data_categories));
    return null;
end $$;

create trigger corrected after update on household_draws for each row
    when ((old.participant_id, old.kind, old.draw_year, old.amount_dkk, old.basis)
          is distinct from (new.participant_id, new.kind, new.draw_year, new.amount_dkk, new.basis))
    execute function participants_note_family_correction();
create trigger removed after delete on household_draws for each row execute function participants_note_family_correction();
-- That somebody leaves is news and no correction.
create trigger corrected after update on household_members for each row
    when ((old.role, old.valid_from) is distinct from (new.role, new.valid_from)
          or old.valid_to is not null and old.valid_to is distinct from new.valid_to)
    execute function participants_note_family_correction();
