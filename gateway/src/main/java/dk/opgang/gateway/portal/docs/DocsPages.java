package dk.opgang.gateway.portal.docs;

import dk.opgang.gateway.portal.Crumb;
import dk.opgang.gateway.portal.Frame;
import dk.opgang.gateway.portal.Named;
import dk.opgang.gateway.portal.View;
import dk.opgang.gateway.portal.Words;
import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.ProblemException;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;

/** {@code /docs} and what is written below it. */
@Singleton
public class DocsPages {

    private final Frame frame;
    private final PersonaTokens tokens;

    DocsPages(Frame frame, PersonaTokens tokens) {
        this.frame = frame;
        this.tokens = tokens;
    }

    public void overview(RoutingContext context) {
        Words words = Words.of(context);
        frame.send(
                context,
                words,
                View.of("docs", words.of("Dokumentation", "Documentation")).with("guides", Guide.ALL));
    }

    public void reference(RoutingContext context) {
        Words words = Words.of(context);
        frame.send(
                context,
                words,
                View.of("reference", words.of("Alle kald", "All calls"), docs(words))
                        .with("personas", tokens.offered(context)));
    }

    public void guides(RoutingContext context) {
        Words words = Words.of(context);
        frame.send(
                context,
                words,
                View.of("guides", words.of("Vejledninger", "Guides"), docs(words))
                        .with("guides", Guide.ALL));
    }

    public void guide(RoutingContext context) {
        Words words = Words.of(context);
        Guide guide =
                Guide.named(Named.in(context, "name")).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
        Crumb guides = new Crumb(words.of("Vejledninger", "Guides"), "/docs/guides");
        written(
                context,
                words,
                View.of("written", words.of(guide.title()), docs(words), guides),
                guide.text(words.language()));
    }

    public void changelog(RoutingContext context) {
        Words words = Words.of(context);
        View view = View.of("written", words.of("Ændringer", "Changelog"), docs(words));
        written(context, words, view, new Writing("en", Writings.read("guides/CHANGELOG.md")));
    }

    public void versions(RoutingContext context) {
        Words words = Words.of(context);
        View view = View.of("versions", words.of("Versioner", "Versions"), docs(words))
                .with("releases", Release.all());
        written(context, words, view, Writing.of("versions", words.language()));
    }

    public void webhooks(RoutingContext context) {
        Words words = Words.of(context);
        frame.send(
                context,
                words,
                View.of("webhooks", words.of("Prøv en webhook", "Webhook tester"), docs(words))
                        .withScripts("webhook.js"));
    }

    static Crumb docs(Words words) {
        return new Crumb(words.of("Dokumentation", "Documentation"), "/docs");
    }

    /** The page has its heading already; that of the text goes. */
    private void written(RoutingContext context, Words words, View view, Writing writing) {
        String body = writing.text().replaceFirst("^# .*\\R", "");
        frame.send(context, words, view.with("textLang", writing.language()).with("body", Markdown.html(body, words)));
    }
}
