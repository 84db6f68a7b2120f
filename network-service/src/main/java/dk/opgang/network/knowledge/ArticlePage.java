package dk.opgang.network.knowledge;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.opgang.network.knowledge.search.Facets;
import dk.opgang.platform.list.Paged;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A page of articles.
 *
 * @param facets how many of all hits there are by what they can be narrowed by, if that was asked for
 * @param didYouMean the query with known words in the place of unknown ones; null if all are known, and without a query
 * @param onlyStopWords true if nothing but words was asked for that say nothing alone
 */
@Schema(name = "KnowledgeArticlePage")
record ArticlePage(
        List<ArticleItem> items,
        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String next,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Long count,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Facets facets,
        @Nullable String didYouMean,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Boolean onlyStopWords)
        implements Paged {

    @Override
    public ArticlePage continuedAt(@Nullable String cursor) {
        return new ArticlePage(items, cursor, count, facets, didYouMean, onlyStopWords);
    }
}
