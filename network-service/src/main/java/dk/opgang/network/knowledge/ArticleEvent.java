package dk.opgang.network.knowledge;

import dk.opgang.platform.outbox.Event;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the knowledge bank publishes of articles. It names nobody: everyone may see it. */
sealed interface ArticleEvent extends Event {

    UUID articleId();

    @Override
    default UUID aggregateId() {
        return articleId();
    }

    /** A version passed its review. */
    record Published(UUID articleId, @Nullable String key, int version, String kind, List<String> fields)
            implements ArticleEvent {

        static Published of(Article article) {
            ArticleForm form = article.shown();
            return new Published(
                    article.id(),
                    form.key(),
                    Objects.requireNonNull(article.publishedVersion()),
                    form.kind(),
                    form.fields());
        }

        @Override
        public String type() {
            return "dk.opgang.network.article-published.v1";
        }
    }

    /** An article was taken out. */
    record Withdrawn(UUID articleId, @Nullable String key, int version, String kind, List<String> fields)
            implements ArticleEvent {

        static Withdrawn of(Article article) {
            ArticleForm form = article.shown();
            return new Withdrawn(
                    article.id(),
                    form.key(),
                    Objects.requireNonNull(article.publishedVersion()),
                    form.kind(),
                    form.fields());
        }

        @Override
        public String type() {
            return "dk.opgang.network.article-withdrawn.v1";
        }
    }
}
