package dk.opgang.gateway.edge;

import dk.opgang.gateway.compose.ComposedAnswers;
import dk.opgang.gateway.limit.RateLimiter.Policy;
import dk.opgang.gateway.problem.Problems;
import dk.opgang.gateway.problem.Refusals;
import io.vertx.core.Handler;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.function.BiConsumer;

/** The addresses of what the gateway puts together of the answers of several operations. */
@Singleton
class ComposedPages {

    private static final String ALLOWED = "GET, HEAD, OPTIONS";

    private final Api api;
    private final Throttle throttle;
    private final Problems problems;

    ComposedPages(Api api, Throttle throttle, Problems problems) {
        this.api = api;
        this.throttle = throttle;
        this.problems = problems;
    }

    void register(@Observes Router router, ComposedAnswers answers) {
        add(router, "/v1/housing-areas/:id/overview", answers::overview);
        add(router, "/v1/participants/:id/timeline", answers::timeline);
    }

    private void add(
            Router router,
            String path,
            BiConsumer<RoutingContext, BiConsumer<Integer, Handler<RoutingContext>>> answer) {
        router.route(path).order(RouteOrder.OWN_PAGES).handler(context -> {
            Metrics.name(path.replace(":id", "{id}"));
            String method = context.request().method().name();
            switch (method) {
                case "GET", "HEAD" -> answer.accept(context, (requests, next) -> api.admitTo(context, requests, next));
                case "OPTIONS" ->
                    throttle.admitAddress(context, Policy.ANONYMOUS, () -> context.response()
                            .putHeader("Allow", ALLOWED)
                            .setStatusCode(204)
                            .end());
                default ->
                    throttle.admitAddress(
                            context,
                            Policy.ANONYMOUS,
                            () -> problems.answer(context, Refusals.methodNotAllowed(method, ALLOWED)));
            }
        });
    }
}
