-- Which approved figures only the area's municipality sees, worked out whenever a figure of the area is written.
create table hidden_figures (
    housing_area_id   uuid    not null references housing_areas,
    indicator         varchar not null,
    year              int     not null,
    municipality_code varchar not null,
    primary key (housing_area_id, indicator, year)
);
alter table hidden_figures enable row level security;
create policy everyone on hidden_figures for select using ((select opgang_tenant()) is not null);
create policy adding on hidden_figures for insert with check (exists (
    select 1 from housing_areas a
    where a.id = housing_area_id and opgang_answers_for(a.municipality_code, a.housing_organisation)));
create policy removing on hidden_figures for delete using (exists (
    select 1 from housing_areas a
    where a.id = housing_area_id and opgang_answers_for(a.municipality_code, a.housing_organisation)));

-- By which rules that was done. Others than these: it is done anew at the start.
create table hidden_figures_rules (rules varchar not null);
alter table hidden_figures_rules enable row level security;
create policy system_only on hidden_figures_rules using ((select opgang_system()));

create function opgang_sees_all_of(municipality varchar) returns boolean
    language sql stable parallel safe
    return opgang_system() or opgang_operator() or coalesce(municipality = opgang_municipality(), false);

-- What the running statement's caller sees of the approved figures: null where one is hidden.
create view shown_observations with (security_invoker = true) as
    select o.housing_area_id, o.indicator, o.year, case when h.housing_area_id is null then o.value end as value
    from observations o
    left join hidden_figures h
        on h.housing_area_id = o.housing_area_id and h.indicator = o.indicator and h.year = o.year
            and not opgang_sees_all_of(h.municipality_code)
    where o.status = 'approved';
