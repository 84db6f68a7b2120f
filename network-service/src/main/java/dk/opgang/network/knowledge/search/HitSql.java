package dk.opgang.network.knowledge.search;

import dk.opgang.platform.data.Sql;
import dk.opgang.platform.data.SqlArrays;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The statement that finds the articles of a query: those that have all words, all phrases and no excluded word. A word counts by where
 * it stands and in what way it answers; articles with typing errors come after those without.
 */
final class HitSql {

    /** Title, summary, the rest: exact, stem, compound, typing error. What stands there often counts a little more. */
    private static final String HITS = """
            with m as (select * from unnest(?, ?, ?) as m(i, term, kind)),
            per_word as (
                select p.article_id, m.i,
                       max(10 * case m.kind
                               when 0 then (array[1000, 500, 200])[p.place + 1]
                               when 1 then (array[900, 450, 180])[p.place + 1]
                               when 2 then (array[800, 400, 150])[p.place + 1]
                               else (array[30, 20, 10])[p.place + 1] end
                           + case when m.kind < 3 then least(cardinality(p.positions), 9) else 0 end) as points
                from m join knowledge_postings p on p.term_id = m.term
                group by p.article_id, m.i),
            found as (
                select article_id, sum(points) as points, count(*) filter (where points < 1000) as errors
                from per_word group by article_id having count(*) = ?),
            """;

    /** What hits are sorted and counted by. The texts stay where they are: all hits together would not fit into the memory of a statement. */
    private static final String COLUMNS =
            "a.id, a.updated_at, a.kind, a.fields, a.target_groups, a.themes, a.evidence_design, a.municipality_codes";

    private static final String ALL =
            "with found as (select id as article_id, 0 as points, 0 as errors from knowledge_articles),\n";

    private static final String PHRASE = """
             and a.id in (
                select s.article_id from (
                    select p.article_id, p.place, m.i, spot - m.i as begin
                    from unnest(?, ?) as m(i, term)
                    join knowledge_postings p on p.term_id = m.term, unnest(p.positions) as spot) s
                group by s.article_id, s.place, s.begin having count(distinct s.i) = ?)""";

    private static final String EXCLUDED =
            " and a.id not in (select p.article_id from knowledge_postings p where p.term_id = any (?))";

    private final StringBuilder sql = new StringBuilder();
    private final List<Object> values = new ArrayList<>();
    private final Connection connection;

    private HitSql(Connection connection) {
        this.connection = connection;
    }

    static HitSql of(Connection connection, @Nullable Matches matches, SearchFilters filters) throws SQLException {
        HitSql hits = new HitSql(connection);
        hits.begin(matches);
        hits.sql
                .append("hits as materialized (select ")
                .append(COLUMNS)
                .append(", found.points, found.errors from found")
                .append(" join knowledge_articles a on a.id = found.article_id where a.state = 'published'");
        filters.conditions().forEach((condition, value) -> {
            hits.sql.append(" and ").append(condition);
            hits.values.add(value);
        });
        if (matches != null) {
            hits.narrow(matches);
        }
        hits.sql.append(")\n");
        return hits;
    }

    private void begin(@Nullable Matches matches) throws SQLException {
        if (matches == null) {
            sql.append(ALL);
            return;
        }
        sql.append(HITS);
        values.add(SqlArrays.integers(connection, matches.all(), Match::query));
        values.add(SqlArrays.integers(connection, matches.all(), Match::term));
        values.add(SqlArrays.integers(
                connection, matches.all(), match -> match.kind().ordinal()));
        values.add(matches.words());
    }

    private void narrow(Matches matches) throws SQLException {
        for (List<Match> phrase : matches.phrases()) {
            sql.append(PHRASE);
            values.add(SqlArrays.integers(connection, phrase, Match::query));
            values.add(SqlArrays.integers(connection, phrase, Match::term));
            values.add(phrase.stream().map(Match::query).distinct().count());
        }
        if (!matches.excluded().isEmpty()) {
            sql.append(EXCLUDED);
            values.add(SqlArrays.integers(connection, matches.excluded(), Match::term));
        }
    }

    /** The statement with that select at its end. */
    PreparedStatement select(String select, Object... more) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql + select);
        List<Object> all = new ArrayList<>(values);
        all.addAll(List.of(more));
        Sql.bind(statement, all.toArray());
        return statement;
    }
}
