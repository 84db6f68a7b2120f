package dk.opgang.network.knowledge;

import dk.opgang.network.coordination.Coordination;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.data.AdvisoryLock;
import dk.opgang.platform.dated.DataFile;
import dk.opgang.platform.tenancy.SystemCalls;
import dk.opgang.platform.visibility.Restriction;
import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Publishes the articles that come with the service when it starts, each once: what was changed or withdrawn since stays as it is. */
@Singleton
class BuiltInArticles {

    private static final String DIRECTORY = "knowledge/";

    /** Whose they are where nobody coordinates the network; no caller has this key. */
    private static final String NOBODYS = "system";

    private static final AdvisoryLock ONE_AT_A_TIME = new AdvisoryLock("built-in-articles");

    private final SystemCalls system;
    private final Articles articles;
    private final MoveArticle move;
    private final Coordination coordination;
    private final AgroalDataSource database;

    BuiltInArticles(
            SystemCalls system,
            Articles articles,
            MoveArticle move,
            Coordination coordination,
            AgroalDataSource database) {
        this.system = system;
        this.articles = articles;
        this.move = move;
        this.coordination = coordination;
        this.database = database;
    }

    /** The file of all that they are besides their texts. */
    private record Catalogue(List<BuiltIn> articles) {}

    /** What an article is besides its text, which stands in a file of its own, named by its key. */
    private record BuiltIn(
            String key,
            String title,
            String summary,
            String kind,
            List<String> fields,
            List<String> targetGroups,
            List<String> themes,
            ArticleForm.Evidence evidence,
            List<String> actors,
            List<String> effects,
            List<String> barriers,
            List<String> municipalityCodes,
            @Nullable String sourceTitle,
            @Nullable String templateKey) {

        ArticleForm form(String body) {
            return new ArticleForm(
                    null,
                    key,
                    title,
                    summary,
                    body,
                    kind,
                    fields,
                    targetGroups,
                    themes,
                    evidence,
                    actors,
                    effects,
                    barriers,
                    municipalityCodes,
                    sourceTitle,
                    null,
                    ArticleForm.LICENCE,
                    ArticleForm.DANISH,
                    templateKey);
        }
    }

    void atStart(@Observes StartupEvent started) {
        system.inTransaction(this::publishMissing);
    }

    private void publishMissing() {
        ONE_AT_A_TIME.take(database, DIRECTORY);
        List<BuiltIn> all =
                DataFile.read(DIRECTORY + "articles.json", Catalogue.class).articles();
        List<String> keys = all.stream().map(BuiltIn::key).toList();
        Set<String> known = articles.list(Caller.system(), Restriction.in("form.key", keys)).stream()
                .map(article -> article.shown().key())
                .collect(Collectors.toSet());
        all.stream().filter(article -> !known.contains(article.key())).forEach(this::publish);
    }

    private void publish(BuiltIn builtIn) {
        String author = coordination.tenantKey().orElse(NOBODYS);
        Article article = new Article(author, builtIn.form(text(builtIn.key())));
        articles.persist(article);
        move.show(article, null);
    }

    private static String text(String key) {
        String path = DIRECTORY + key + ".md";
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(path)) {
            return new String(Objects.requireNonNull(in, path).readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("The text at " + path + " cannot be read", e);
        }
    }
}
