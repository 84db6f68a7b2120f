package dk.opgang.gateway.portal;

import dk.opgang.gateway.page.Document;
import dk.opgang.gateway.page.Negotiation;
import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.ProblemException;
import io.vertx.ext.web.RoutingContext;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/** Tables of pages as files. */
public final class Downloads {

    private Downloads() {}

    /** Answers with the table; 503 if what it is made of could not be read. */
    public static void csv(RoutingContext context, String name, boolean known, Supplier<Grid> grid) {
        if (!known) {
            throw new ProblemException(CommonProblem.SERVICE_UNAVAILABLE).withHeader("Retry-After", "5");
        }
        send(context, name + ".csv", "text/csv; charset=utf-8", grid.get().csv());
    }

    public static void send(RoutingContext context, String file, String mediaType, String body) {
        context.response()
                .putHeader("Content-Disposition", "attachment; filename=\"" + file + "\"")
                .putHeader("Content-Language", Negotiation.language(context).getLanguage());
        Document.of(mediaType, Frame.cacheControl(context), body.getBytes(StandardCharsets.UTF_8))
                .send(context);
    }
}
