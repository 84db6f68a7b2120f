package dk.opgang.network.knowledge.search;

import dk.opgang.platform.data.Sql;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Searches what was published. Row security shows the caller's transaction nothing else, and no draft is in the index. */
@Singleton
public class ArticleSearch {

    private static final String BY_RELEVANCE = "errors, points desc, updated_at desc, id";
    private static final String BY_CHANGE = "updated_at desc, id";
    private static final String PAGE =
            "select id, points, errors, count(*) over () from hits order by %s limit ? offset ?";

    /** Points of a word that stands in the title as it was typed. */
    private static final int BEST = 10_000;

    private final AgroalDataSource database;
    private final Vocabulary vocabulary;

    ArticleSearch(AgroalDataSource database, Vocabulary vocabulary) {
        this.database = database;
        this.vocabulary = vocabulary;
    }

    /**
     * Which hits are wanted.
     *
     * @param byChange the latest change first, instead of the best hit
     */
    public record Wanted(boolean byChange, int limit, int offset, boolean facets) {}

    /** One page of the hits. */
    @Transactional
    public SearchResult find(SearchQuery query, SearchFilters filters, Wanted wanted) {
        Matches matches = Matches.of(vocabulary, query);
        try (Connection connection = database.getConnection()) {
            HitSql sql = HitSql.of(connection, matches, filters);
            List<SearchResult.Hit> hits = new ArrayList<>();
            long total = 0;
            String page = PAGE.formatted(wanted.byChange() ? BY_CHANGE : BY_RELEVANCE);
            try (PreparedStatement statement = sql.select(page, wanted.limit(), wanted.offset());
                    ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    hits.add(new SearchResult.Hit(
                            row.getObject(1, UUID.class), score(row.getLong(2), row.getInt(3), matches.words())));
                    total = row.getLong(4);
                }
            }
            Facets facets = wanted.facets() ? facets(sql) : null;
            return new SearchResult(hits, total, facets, matches.shown(), didYouMean(query, matches));
        } catch (SQLException e) {
            throw new IllegalStateException("Articles could not be searched", e);
        }
    }

    /** The facets of all that was published, narrowed by nothing but the filters. */
    @Transactional
    public Facets facets(SearchFilters filters) {
        return Sql.on(database, connection -> facets(HitSql.of(connection, null, filters)));
    }

    private static Facets facets(HitSql sql) throws SQLException {
        try (PreparedStatement statement = sql.select(Facets.COUNTED);
                ResultSet row = statement.executeQuery()) {
            return Facets.read(row);
        }
    }

    /** Each typing error divides by ten, so that the order of the scores is the order of the hits. */
    private static BigDecimal score(long points, int errors, int words) {
        BigDecimal share = BigDecimal.valueOf(points)
                .divide(BigDecimal.valueOf((long) (BEST + 9) * words), 6, RoundingMode.HALF_UP);
        return share.movePointLeft(errors).stripTrailingZeros();
    }

    private static @Nullable String didYouMean(SearchQuery query, Matches matches) {
        List<String> words = new ArrayList<>();
        boolean isOther = false;
        for (int i = 0; i < query.words().size(); i++) {
            String word = query.words().get(i);
            Optional<String> meant = matches.meant(i, word);
            isOther |= meant.isPresent();
            words.add(meant.orElse(query.written().getOrDefault(word, word)));
        }
        return isOther ? String.join(" ", words) : null;
    }
}
