-- Whoever has read how somebody is reached is told that it was corrected, or is known no longer; what was not changed is not written.
create trigger corrected after update on contact_information for each row when (old.sealed is distinct from new.sealed)
    execute function participants_note_correction('contact-information', 'participant_id');
create trigger removed after delete on contact_information for each row
    execute function participants_note_correction('contact-information', 'participant_id');
