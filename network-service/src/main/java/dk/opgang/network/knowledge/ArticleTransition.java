package dk.opgang.network.knowledge;

import dk.opgang.platform.constraint.CodeOf;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A move of an article, or of the draft of its next version.
 *
 * @param to a code of {@code knowledge-article-states}
 * @param note why, such as what a reviewer wants changed
 */
@Schema(name = "NewArticleTransition", example = "{\"to\": \"in-review\"}")
record ArticleTransition(
        @NotNull @CodeOf("knowledge-article-states") String to,
        @Nullable @Size(max = 5_000) String note) {}
