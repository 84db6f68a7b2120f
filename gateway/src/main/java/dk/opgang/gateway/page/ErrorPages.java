package dk.opgang.gateway.page;

import dk.opgang.platform.problem.ProblemException;
import io.vertx.ext.web.RoutingContext;

/** Tells people, in their way, what programs are told as a problem. */
public interface ErrorPages {

    /** Whether the request is answered by this. */
    boolean answers(RoutingContext context, ProblemException problem);
}
