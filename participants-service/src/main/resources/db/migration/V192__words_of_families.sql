-- What families say in their own words is encrypted with a key of the household's own, which dies with the household, whatever ends it.
create function participants_forget_household_key() returns trigger language plpgsql security definer
    set search_path = public, pg_temp as $$
begin
    update subject_keys set wrapped = null, erased_at = now() where subject_id = old.id and wrapped is not null;
    return null;
end $$;

create trigger forget_key after delete on households for each row execute function participants_forget_household_key();
