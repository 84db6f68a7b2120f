-- The figures that others are hidden by: sizes, and what shares are shares of. Told by who sees all of the area alone, since whoever does
-- not would show himself what is hidden by telling a size that is large enough.
create function opgang_decides_what_is_shown(indicator varchar) returns boolean
    language sql immutable parallel safe
    return indicator in ('residents', 'households', 'working-age-residents');

create policy deciding on observations as restrictive for insert
    with check (not opgang_decides_what_is_shown(indicator) or exists (
        select 1 from housing_areas a where a.id = housing_area_id and opgang_sees_all_of(a.municipality_code)));
create policy deciding_anew on observations as restrictive for update
    using (not opgang_decides_what_is_shown(indicator) or exists (
        select 1 from housing_areas a where a.id = housing_area_id and opgang_sees_all_of(a.municipality_code)));
create policy undeciding on observations as restrictive for delete
    using (not opgang_decides_what_is_shown(indicator) or exists (
        select 1 from housing_areas a where a.id = housing_area_id and opgang_sees_all_of(a.municipality_code)));
