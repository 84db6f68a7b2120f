package dk.opgang.gateway.page;

import dk.opgang.gateway.problem.Problems;
import dk.opgang.gateway.problem.Refusals;
import dk.opgang.platform.problem.ProblemException;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Set;

/** Puts the gateway's own pages on their addresses. All are read only and run where they may wait. */
@Singleton
public class Pages {

    private static final String ALLOWED = "GET, HEAD, OPTIONS";

    private final Problems problems;
    private final ErrorPages errorPages;

    Pages(Problems problems, ErrorPages errorPages) {
        this.problems = problems;
        this.errorPages = errorPages;
    }

    /**
     * Answers GET and HEAD on the path.
     *
     * @param order among the stations of a request
     * @param parameters the query parameters that it knows; any other is refused
     */
    public void add(Router router, int order, String path, Handler<RoutingContext> page, String... parameters) {
        Set<String> known = Set.copyOf(Arrays.asList(parameters));
        router.route(path)
                .order(order)
                .handler(context -> admit(context, known))
                .blockingHandler(context -> answer(context, page), false);
    }

    private void admit(RoutingContext context, Set<String> known) {
        HttpMethod method = context.request().method();
        if (method.equals(HttpMethod.OPTIONS)) {
            context.response().putHeader("Allow", ALLOWED).setStatusCode(204).end();
            return;
        }
        if (method != HttpMethod.GET && method != HttpMethod.HEAD) {
            problems.answer(context, Refusals.methodNotAllowed(method.name(), ALLOWED));
            return;
        }
        try {
            new Query(context.queryParams(), known).check();
        } catch (ProblemException faults) {
            refuse(context, faults);
            return;
        }
        context.request().resume();
        context.next();
    }

    private void answer(RoutingContext context, Handler<RoutingContext> page) {
        try {
            page.handle(context);
        } catch (ProblemException problem) {
            refuse(context, problem);
        }
    }

    private void refuse(RoutingContext context, ProblemException problem) {
        if (!errorPages.answers(context, problem)) {
            problems.answer(context, problem);
        }
    }
}
