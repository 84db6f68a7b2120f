package dk.opgang.network.knowledge;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.opgang.platform.posted.Stored;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An article with its text.
 *
 * @param bodyHtml the text as a page shows it, without scripts, frames and addresses other than of the web and of mail
 * @param remarks what was done to the text when it was saved: date-kept-as-text
 */
@Schema(name = "KnowledgeArticle")
record ArticleView(
        UUID id,
        @JsonUnwrapped ArticleForm form,
        String bodyHtml,
        List<String> remarks,
        @JsonUnwrapped ArticleProgress progress,
        @JsonUnwrapped Stored stored) {

    private static final String KEPT_DATE = "date-kept-as-text";

    static ArticleView of(Article article, ArticleForm form, ArticleProgress progress) {
        return new ArticleView(
                article.id(),
                form,
                Markdown.html(form.body()),
                Markdown.holdsKeptDate(form.body()) ? List.of(KEPT_DATE) : List.of(),
                progress,
                Stored.of(article));
    }
}
