-- Whoever erases somebody deletes the messages about that person that could not be taken in. Past the policies, since callers see none.
create function opgang_forget_letters(subjects text[]) returns void
    language sql volatile security definer set search_path = public, pg_temp as $$
    delete from dead_letters where key = any (subjects)
        or exists (select from unnest(subjects) as subject (id) where position(subject.id in payload) > 0)
$$;
revoke all on function opgang_forget_letters(text[]) from public;
grant execute on function opgang_forget_letters(text[]) to ${app};
