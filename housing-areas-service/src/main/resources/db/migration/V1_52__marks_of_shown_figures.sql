-- What the source remarks on a figure is shown and hidden with it.
create or replace view shown_observations with (security_invoker = true) as
    select o.housing_area_id, o.indicator, o.year, case when h.housing_area_id is null then o.value end as value,
           case when h.housing_area_id is null then o.value_status end as value_status
    from observations o
    left join hidden_figures h
        on h.housing_area_id = o.housing_area_id and h.indicator = o.indicator and h.year = o.year
            and not opgang_sees_all_of(h.municipality_code)
    where o.status = 'approved';
