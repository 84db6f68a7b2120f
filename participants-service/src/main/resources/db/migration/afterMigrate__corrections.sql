-- Corrections of what a later migration keeps are noted as those of the other records are (decision 39).
do $$
begin
    if not exists (select from pg_trigger where tgrelid = 'contact_information'::regclass and tgname = 'corrected') then
        create trigger corrected after update on contact_information for each row
            when (old.sealed is distinct from new.sealed)
            execute function participants_note_correction('contact-information', 'participant_id');
        create trigger removed after delete on contact_information for each row
            execute function participants_note_correction('contact-information', 'participant_id');
    end if;
end $$;
