package dk.opgang.gateway.portal;

import dk.opgang.gateway.page.ErrorPages;
import dk.opgang.gateway.page.Negotiation;
import dk.opgang.gateway.route.SafePath;
import dk.opgang.platform.problem.ProblemException;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;

/** What a browser is shown where there is no page; everybody else gets the problem itself. */
@Singleton
class ErrorPage implements ErrorPages {

    private final Frame frame;

    ErrorPage(Frame frame) {
        this.frame = frame;
    }

    @Override
    public boolean answers(RoutingContext context, ProblemException problem) {
        boolean reads = context.request().method().equals(HttpMethod.GET)
                || context.request().method().equals(HttpMethod.HEAD);
        if (!reads || SafePath.of(context.request()).startsWith("/v1") || !Negotiation.browser(context)) {
            return false;
        }
        Words words = Words.of(context);
        problem.headers().forEach(context.response()::putHeader);
        frame.send(
                context,
                words,
                View.of("error", words.of(problem.problem().title()))
                        .answering(problem.problem().status())
                        .with("detail", detail(words, problem))
                        .with("code", problem.problem().code())
                        .with("problemLink", "/problems/" + problem.problem().code())
                        .with(
                                "faults",
                                problem.faults().stream()
                                        .map(fault -> fault.pointer() + ": " + words.of(fault.detail()))
                                        .toList()));
        return true;
    }

    private static String detail(Words words, ProblemException problem) {
        return switch (problem.problem().status()) {
            case 404 ->
                words.of(
                        "Siden findes ikke. Måske er adressen skrevet forkert, eller siden er flyttet.",
                        "There is no such page. Perhaps the address is mistyped, or the page has moved.");
            case 503 ->
                words.of(
                        "Tallene kan ikke hentes lige nu. Prøv igen om lidt.",
                        "The numbers cannot be fetched right now. Try again shortly.");
            default ->
                words.of("Siden kan ikke vises, som der blev spurgt.", "The page cannot be shown as it was asked for.");
        };
    }
}
