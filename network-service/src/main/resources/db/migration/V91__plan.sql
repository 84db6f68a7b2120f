-- What the network has set itself to do. Every reader of the network sees it; its coordination writes it, a member its own tasks.
create table network_milestones (
    id            uuid primary key,
    created_at    timestamptz not null,
    updated_at    timestamptz not null,
    version       bigint      not null,
    poster        text        not null,
    source_system text,
    source_id     text,
    title         text        not null,
    sub_goal      text        not null,
    due_on        date        not null,
    state         text        not null,
    reached_on    date,
    evidence      jsonb       not null
);
create unique index network_milestones_source on network_milestones (poster, source_system, source_id);
create index network_milestones_created on network_milestones (created_at, id);
create index network_milestones_updated on network_milestones (updated_at, id);
select opgang_secure_public('network_milestones', '(select network_coordinates())');

create table network_tasks (
    id            uuid primary key,
    created_at    timestamptz not null,
    updated_at    timestamptz not null,
    version       bigint      not null,
    poster        text        not null,
    source_system text,
    source_id     text,
    title         text        not null,
    description   text,
    member_id     uuid references members on delete set null,
    milestone_id  uuid references network_milestones on delete set null,
    sub_goal      text,
    due_on        date,
    state         text        not null,
    meeting_id    uuid,
    decision      int,
    constraint task_of_decision unique (meeting_id, decision)
);
create unique index network_tasks_source on network_tasks (poster, source_system, source_id);
create index network_tasks_created on network_tasks (created_at, id);
create index network_tasks_updated on network_tasks (updated_at, id);
create index network_tasks_member on network_tasks (member_id);
create index network_tasks_milestone on network_tasks (milestone_id);
select opgang_secure('network_tasks', opgang_anybody(), '(select network_coordinates())',
    $$(select network_coordinates()) or exists (select from members m where m.id = member_id
        and (m.municipality_code = (select opgang_municipality()) or m.cvr = (select opgang_organisation())))$$,
    '(select network_coordinates())');
