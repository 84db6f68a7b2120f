-- The knowledge bank. What was published is for everybody; a draft for its author and the coordination, and while it is in review for
-- whoever may write: that is a scope, which the service asks for.
create table knowledge_articles (
    id                 uuid primary key,
    created_at         timestamptz not null,
    updated_at         timestamptz not null,
    version            bigint      not null,
    poster             text        not null,
    source_system      text,
    source_id          text,
    article_key        text unique,
    title              text        not null,
    summary            text        not null,
    body               text        not null,
    kind               text        not null,
    fields             varchar[]   not null,
    target_groups      varchar[]   not null,
    themes             varchar[]   not null,
    evidence_design    text        not null,
    evidence_effect    text        not null,
    evidence_measures  varchar[]   not null,
    actors             varchar[]   not null,
    effects            varchar[]   not null,
    barriers           varchar[]   not null,
    municipality_codes varchar[]   not null,
    source_title       text,
    source_url         text,
    licence            text        not null,
    language           text        not null,
    template_key       text,
    state              text        not null,
    published_version  int,
    draft_version      int,
    draft_state        text,
    draft              jsonb,
    note               text,
    published_at       timestamptz
);
create unique index knowledge_articles_source on knowledge_articles (poster, source_system, source_id);
create index knowledge_articles_created on knowledge_articles (created_at, id);
create index knowledge_articles_updated on knowledge_articles (updated_at, id);
select opgang_secure('knowledge_articles',
    reads => concat('state = ''published'' and ', opgang_anybody(), ' or state = ''in-review'' and ', opgang_anybody(), ' or ', own,
                    ' or (select network_coordinates())'),
    adds => own,
    changes => concat(own, ' or (select network_coordinates()) or (state = ''in-review'' or draft_state = ''in-review'' or state = ''published'') and ', opgang_anybody()))
from opgang_own('poster') as own;

-- Every version that was published stays; it is seen with its article.
create table knowledge_versions (
    id         uuid primary key,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    version    bigint      not null,
    article_id uuid        not null references knowledge_articles on delete cascade,
    number     int         not null,
    content    jsonb       not null,
    constraint version_once unique (article_id, number)
);
select opgang_secure_part('knowledge_versions', 'knowledge_articles', 'article_id');

-- The words of what was published, as search compares them, and where they stand: 0 is the title, 1 the summary, 2 the rest. No word of
-- a draft is ever here.
create table knowledge_terms (
    id   int generated always as identity primary key,
    word text collate "C" not null unique,
    stem text collate "C" not null
);
create index knowledge_terms_stem on knowledge_terms (stem);
create table knowledge_postings (
    term_id    int   not null references knowledge_terms,
    article_id uuid  not null references knowledge_articles on delete cascade,
    place      int   not null,
    positions  int[] not null,
    primary key (term_id, article_id, place)
);
create index knowledge_postings_article on knowledge_postings (article_id);
select opgang_secure('knowledge_terms', reads => opgang_anybody());
select opgang_secure('knowledge_postings', reads => opgang_anybody());

-- The only way into the index. It takes one row for each word at its place, and nothing of what is not published.
create function knowledge_index(article uuid, words text[], stems text[], places int[], spots int[]) returns void
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    delete from knowledge_postings where article_id = article;
    if not exists (select from knowledge_articles where id = article and state = 'published') then
        return;
    end if;
    insert into knowledge_terms (word, stem)
    select distinct on (word) word, stem from unnest(words, stems) as each(word, stem) order by word
    on conflict (word) do nothing;
    insert into knowledge_postings (term_id, article_id, place, positions)
    select t.id, article, each.place, array_agg(each.spot order by each.spot)
    from unnest(words, places, spots) as each(word, place, spot)
    join knowledge_terms t on t.word = each.word
    group by t.id, each.place;
end $$;
revoke all on function knowledge_index(uuid, text[], text[], int[], int[]) from public;
grant execute on function knowledge_index(uuid, text[], text[], int[], int[]) to ${app}, ${system};

-- Questions to the network and their answers: every reader of the network sees them.
create table knowledge_requests (
    id            uuid primary key,
    created_at    timestamptz not null,
    updated_at    timestamptz not null,
    version       bigint      not null,
    poster        text        not null,
    source_system text,
    source_id     text,
    question      text        not null,
    fields        varchar[]   not null,
    target_groups varchar[]   not null,
    needed_by     date,
    state         text        not null,
    answered_at   timestamptz,
    helpful       boolean
);
create unique index knowledge_requests_source on knowledge_requests (poster, source_system, source_id);
create index knowledge_requests_created on knowledge_requests (created_at, id);
create index knowledge_requests_updated on knowledge_requests (updated_at, id);
-- Whoever answers moves the question on.
select opgang_secure('knowledge_requests', opgang_anybody(), opgang_own('poster'), opgang_anybody());

create table knowledge_answers (
    id            uuid primary key,
    created_at    timestamptz not null,
    updated_at    timestamptz not null,
    version       bigint      not null,
    poster        text        not null,
    source_system text,
    source_id     text,
    request_id    uuid        not null references knowledge_requests on delete cascade,
    text          text        not null,
    article_ids   uuid[]      not null
);
create unique index knowledge_answers_source on knowledge_answers (poster, source_system, source_id);
create index knowledge_answers_request on knowledge_answers (request_id, created_at, id);
create index knowledge_answers_updated on knowledge_answers (request_id, updated_at, id);
select opgang_secure_public('knowledge_answers', opgang_own('poster'));

create table reading_lists (
    id            uuid primary key,
    created_at    timestamptz not null,
    updated_at    timestamptz not null,
    version       bigint      not null,
    poster        text        not null,
    source_system text,
    source_id     text,
    title         text        not null,
    article_ids   uuid[]      not null,
    shared        boolean     not null
);
create unique index reading_lists_source on reading_lists (poster, source_system, source_id);
create index reading_lists_created on reading_lists (created_at, id);
create index reading_lists_updated on reading_lists (updated_at, id);
select opgang_secure('reading_lists', 'shared and ' || opgang_anybody() || ' or ' || own, own, own, own)
from opgang_own('poster') as own;
