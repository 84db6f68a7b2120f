package dk.opgang.network.knowledge.search;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a search found.
 *
 * @param hits one page of it
 * @param total how many there are altogether
 * @param facets null if they were not asked for
 * @param words those that are shown as found
 * @param didYouMean the query with words in the place of those that are unknown; null if all are known
 */
public record SearchResult(
        List<Hit> hits,
        long total,
        @Nullable Facets facets,
        Set<String> words,
        @Nullable String didYouMean) {

    /**
     * An article that was found.
     *
     * @param score how well it answers, 1 at the most; 0 without a query
     */
    public record Hit(UUID id, BigDecimal score) {}
}
