package dk.opgang.network.knowledge;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.opgang.network.knowledge.search.Highlighter;
import dk.opgang.platform.posted.Stored;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An article in a list.
 *
 * @param score how well it answers the query, 1 at the most; null without one
 * @param highlights where the words were found; null without a query
 */
@Schema(name = "KnowledgeArticleItem")
record ArticleItem(
        UUID id,
        @JsonUnwrapped ArticleHeading heading,
        @JsonUnwrapped ArticleProgress progress,
        @Nullable BigDecimal score,
        @Nullable List<Highlight> highlights,
        @JsonUnwrapped Stored stored) {

    /**
     * Where words were found.
     *
     * @param field which field of the article
     * @param fragments pieces of it as HTML, the words in {@code <mark>}
     */
    @Schema(name = "Highlight")
    record Highlight(String field, List<String> fragments) {}

    static List<Highlight> highlights(ArticleForm form, Highlighter highlighter) {
        return Stream.of(
                        new Highlight("title", highlighter.whole(form.title())),
                        new Highlight("summary", highlighter.whole(form.summary())),
                        new Highlight("body", highlighter.pieces(form.body())),
                        new Highlight("actors", found(form.actors(), highlighter)),
                        new Highlight("effects", found(form.effects(), highlighter)),
                        new Highlight("barriers", found(form.barriers(), highlighter)))
                .filter(highlight -> !highlight.fragments().isEmpty())
                .toList();
    }

    private static List<String> found(List<String> texts, Highlighter highlighter) {
        return texts.stream().flatMap(text -> highlighter.whole(text).stream()).toList();
    }
}
