-- Somebody who was registered twice stands in the roll once. If both stand in the roll of a round, the row that is left has voted if one of
-- them has; the other row is nobody's, and its code opens nothing. A ballot that was cast stays: nobody knows which it is.
create function initiatives_one_vote() returns trigger language plpgsql as $$
begin
    update budget_roll other set used = other.used or old.used
    where other.round_id = new.round_id and other.participant_id = new.participant_id and other.id <> new.id;
    if found then
        new.participant_id := null;
        new.code_hash := null;
    end if;
    return new;
end $$;
revoke all on function initiatives_one_vote() from public;
create trigger one_vote before update of participant_id on budget_roll
    for each row when (new.participant_id is distinct from old.participant_id) execute function initiatives_one_vote();
