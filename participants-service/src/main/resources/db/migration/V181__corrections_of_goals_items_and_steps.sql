-- Whoever has read what a family wants, plans and has reached is told when it was corrected. What becomes of it is news and no correction: that
-- a goal is reached, an item approved and spent, a step climbed.
create function participants_note_home_correction() returns trigger language plpgsql security definer
    set search_path = public, pg_temp as $$
begin
    perform participants_note_household_of(array(
        select m.participant_id from household_members m
        where m.household_id = old.household_id
          and m.valid_from <= opgang_today() and (m.valid_to is null or m.valid_to > opgang_today())));
    return null;
end $$;

create trigger corrected after update on household_goals for each row
    when (old.text is distinct from new.text
          or old.target_on is not null and old.target_on is distinct from new.target_on
          or old.reached_on is not null and old.reached_on is distinct from new.reached_on)
    execute function participants_note_home_correction();
create trigger removed after delete on household_goals for each row execute function participants_note_home_correction();

create trigger corrected after update on household_budget_items for each row
    when (old.purpose is distinct from new.purpose or old.text is distinct from new.text
          or old.planned_dkk is distinct from new.planned_dkk
          or old.goal_id is not null and new.goal_id is not null and old.goal_id <> new.goal_id
          or old.spent_dkk is not null and old.spent_dkk is distinct from new.spent_dkk
          or old.spent_on is not null and old.spent_on is distinct from new.spent_on)
    execute function participants_note_home_correction();
create trigger removed after delete on household_budget_items for each row execute function participants_note_home_correction();

create trigger corrected after update on household_steps for each row
    when (old.step is distinct from new.step or old.reached_on is distinct from new.reached_on)
    execute function participants_note_home_correction();
create trigger removed after delete on household_steps for each row execute function participants_note_home_correction();

-- That the time of a record is over is no rectification, of a household's as little as of a participant's.
create or replace function participants_note_household_of(participants uuid[]) returns void language plpgsql as $$
begin
    insert into consent_corrections (participant_id, category)
    select about, 'household' from unnest(participants) as about
    where current_setting('opgang.retiring', true) is distinct from 'on'
      and exists (select from consent_reads_known r where r.participant_id = about and 'household' = any (r.data_categories));
end $$;
