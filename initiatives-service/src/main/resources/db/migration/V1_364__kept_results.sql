-- What large initiatives came to is kept counted, by municipality, year and kind, but for contacts. Each statement that changes enrolments,
-- placements or follow-ups notes which facts came and went, in its transaction; the background adds them up, and readers take along what is
-- not added up yet. So a reader sees what counting the rows would give, whoever writes meanwhile, and nobody waits for anybody.

-- The initiatives that were asked for and had many.
create table kept_results (
    initiative_id uuid primary key references initiatives on delete cascade,
    asked_on      date not null,
    -- Changes by transactions before this one are added up; while the initiative is not counted yet: they may have missed to note them.
    noted_from    xid8,
    -- Counted with the facts until this day; null until the rows were gone through.
    counted_to    date,
    -- What kinds and outcomes counted as.
    counting      varchar
);

-- Facts that came, or went where times is negative. What is told is the employer of a placement, the code of an outcome, and of a follow-up
-- after how many months it was, and whether somebody was still in the job and in the area.
create table kept_result_changes (
    initiative_id     uuid    not null,
    municipality_code varchar not null,
    participant_id    uuid    not null,
    day               date    not null,
    fact              varchar not null,
    kind              varchar not null,
    told              varchar not null,
    times             int     not null,
    noted_by          xid8    not null default pg_current_xact_id()
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 20000);
create index kept_result_changes_noted on kept_result_changes (initiative_id, noted_by);

-- Facts whose day has not come.
create table kept_result_later (
    initiative_id     uuid    not null,
    municipality_code varchar not null,
    participant_id    uuid    not null,
    day               date    not null,
    fact              varchar not null,
    kind              varchar not null,
    told              varchar not null,
    times             int     not null,
    primary key (initiative_id, day, participant_id, municipality_code, fact, kind, told)
);
create index kept_result_later_nothing on kept_result_later (initiative_id) where times = 0;

-- How often somebody counts in which cell, so that it is known when the first time comes and the last one goes: a participant, or an employer
-- under a hash of its number.
create table kept_result_subjects (
    initiative_id     uuid     not null,
    subject           uuid     not null,
    municipality_code varchar  not null,
    year              smallint not null,
    kind              varchar  not null,
    people            int      not null,
    education         int      not null,
    employment        int      not null,
    workplaces        int      not null,
    asked6            int      not null,
    job6              int      not null,
    area6             int      not null,
    asked12           int      not null,
    job12             int      not null,
    area12            int      not null,
    primary key (initiative_id, subject, municipality_code, year, kind)
);
create index kept_result_subjects_nothing on kept_result_subjects (initiative_id)
    where people = 0 and workplaces = 0 and asked6 = 0 and asked12 = 0;

-- The counts; those of all years have the year 0, those of all kinds the kind '*', and what has no kind an empty one.
create table kept_result_cells (
    initiative_id     uuid     not null,
    municipality_code varchar  not null,
    year              smallint not null,
    kind              varchar  not null,
    facts             bigint   not null,
    contacts          bigint   not null,
    internships       bigint   not null,
    placements        bigint   not null,
    enrolments        bigint   not null,
    people            bigint   not null,
    education         bigint   not null,
    employment        bigint   not null,
    workplaces        bigint   not null,
    asked6            bigint   not null,
    job6              bigint   not null,
    area6             bigint   not null,
    asked12           bigint   not null,
    job12             bigint   not null,
    area12            bigint   not null,
    primary key (initiative_id, municipality_code, year, kind)
) with (fillfactor = 50);

select opgang_secure_internal(kept)
from unnest(array['kept_results', 'kept_result_changes', 'kept_result_later', 'kept_result_subjects', 'kept_result_cells']::regclass[]) as kept;

-- Notes the facts that came and went with a statement; the argument is the SQL of a row's facts. Those of former years are noted by their year,
-- so that the slice of a batch is few rows. Most statements change none, or those of initiatives that are not kept.
create function initiatives_note_results() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if exists (select from kept_results) then
        execute format($note$
            insert into kept_result_changes
            select p.initiative_id, p.municipality_code, p.participant_id,
                   case when f.day < date_trunc('year', now()) then date_trunc('year', f.day)::date else f.day end,
                   f.fact, f.kind, f.told, sum(p.times)
            from (%s) p cross join lateral (values %s) f (day, fact, kind, told)
            where f.day >= '1900-01-01' and p.initiative_id in (select k.initiative_id from kept_results k)
            group by 1, 2, 3, 4, 5, 6, 7 having sum(p.times) <> 0 $note$,
            case tg_op when 'INSERT' then 'select *, 1 as times from fresh'
                       when 'DELETE' then 'select *, -1 as times from former'
                       else 'select *, 1 as times from fresh union all select *, -1 from former' end, tg_argv[0]);
    end if;
    return null;
end
$$;
revoke all on function initiatives_note_results() from public;

-- The facts of each table: as they are noted, and of all tables together as they are.
do $$
declare
    placement constant text := $facts$(p.period_from, 'placement', p.kind, p.employer_cvr),
        (p.outcome_on, 'outcome', p.kind, coalesce(p.outcome_kind, ''))$facts$;
    enrolment constant text := $facts$(p.period_from, 'enrolment', '', ''),
        (case when p.outcome is not null then p.ended_on end, 'outcome', '', coalesce(p.outcome, ''))$facts$;
    follow_up constant text := $facts$(case when p.answered_on is not null then p.due_on end, 'follow-up', coalesce(p.kind, ''),
        p.after_months || case when p.still_in_job and p.still_in_area then ' area' when p.still_in_job then ' job' else ' left' end)$facts$;
    counted record;
    views text[];
begin
    for counted in select * from (values
        ('placements', placement), ('placements_of_nobody', placement), ('enrolments', enrolment), ('enrolments_of_nobody', enrolment),
        ('follow_ups', follow_up), ('follow_ups_of_nobody', follow_up)) t (place, facts)
    loop
        execute format('create trigger results_added after insert on %I referencing new table as fresh
            for each statement execute function initiatives_note_results(%L)', counted.place, counted.facts);
        execute format('create trigger results_changed after update on %I referencing old table as former new table as fresh
            for each statement execute function initiatives_note_results(%L)', counted.place, counted.facts);
        execute format('create trigger results_removed after delete on %I referencing old table as former
            for each statement execute function initiatives_note_results(%L)', counted.place, counted.facts);
        views := array_append(views, format($view$
            select p.initiative_id, p.municipality_code, p.participant_id, f.day, f.fact, f.kind, f.told
            from %I p cross join lateral (values %s) f (day, fact, kind, told) where f.day >= '1900-01-01' $view$,
            counted.place, counted.facts));
    end loop;
    execute 'create view result_facts with (security_invoker) as ' || array_to_string(views, ' union all ');
end $$;
revoke insert, update, delete on result_facts from ${app};
