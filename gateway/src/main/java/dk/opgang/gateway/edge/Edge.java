package dk.opgang.gateway.edge;

import dk.opgang.gateway.page.ErrorPages;
import dk.opgang.gateway.problem.Problems;
import dk.opgang.gateway.route.SafePath;
import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.ProblemException;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Set;
import org.jboss.logging.Logger;

/** Puts the stations of a request in their order. What none of them answers is not found. */
@Singleton
class Edge {

    private static final Logger LOG = Logger.getLogger(Edge.class);

    private static final Set<String> HEALTH = Set.of("/q/health/live", "/q/health/ready");

    private final Problems problems;
    private final ErrorPages errorPages;

    Edge(Problems problems, ErrorPages errorPages) {
        this.problems = problems;
        this.errorPages = errorPages;
    }

    void register(@Observes Router router, Identify identify, Check check, Cors cors, Api api) {
        router.route().order(RouteOrder.FAILURES).failureHandler(this::failed);
        router.route().order(RouteOrder.IDENTIFY).handler(identify::handle);
        router.route().order(RouteOrder.CHECK).handler(check::handle);
        router.route().order(RouteOrder.CORS).handler(cors::handle);
        router.route("/v1/*").order(RouteOrder.API).handler(api::handle);
        router.route().order(RouteOrder.NOTHING_ELSE).handler(this::nothingElse);
    }

    /** The framework has pages of its own; of those only its health is for the outside. */
    private void nothingElse(RoutingContext context) {
        String path = SafePath.of(context.request());
        if (HEALTH.contains(path)) {
            context.request().resume();
            context.next();
        } else if (!errorPages.answers(context, new ProblemException(CommonProblem.NOT_FOUND))) {
            problems.answer(context, CommonProblem.NOT_FOUND);
        }
    }

    private void failed(RoutingContext context) {
        if (context.failure() != null) {
            LOG.errorf(context.failure(), "%s failed", context.request().method());
        }
        int status = context.statusCode();
        problems.answer(
                context, status >= 400 && status < 500 ? Problems.ofStatus(status) : CommonProblem.INTERNAL_ERROR);
    }
}
