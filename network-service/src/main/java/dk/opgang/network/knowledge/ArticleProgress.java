package dk.opgang.network.knowledge;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Where an article stands.
 *
 * @param state a code of {@code knowledge-article-states}: what it is for readers
 * @param publishedVersion the version that readers see; null before the first
 * @param draftVersion the version that is worked on; null without one, and for whoever does not see it
 * @param draftState draft or in-review
 * @param note what was said when it was moved last
 * @param publishedAt when the version that readers see was published
 */
@Schema(name = "ArticleProgress")
record ArticleProgress(
        String state,
        @Nullable Integer publishedVersion,
        @Nullable Integer draftVersion,
        @Nullable String draftState,
        @Nullable String note,
        @Nullable Instant publishedAt) {

    /**
     * @param seesDraft whether the reader sees the version that is worked on
     * @param isTold whether the reader is told what was said about it
     */
    static ArticleProgress of(Article article, boolean seesDraft, boolean isTold) {
        return new ArticleProgress(
                article.state().code(),
                article.publishedVersion(),
                seesDraft ? article.draftVersion() : null,
                seesDraft ? article.draftState().map(ArticleState::code).orElse(null) : null,
                isTold ? article.note() : null,
                article.publishedAt());
    }
}
