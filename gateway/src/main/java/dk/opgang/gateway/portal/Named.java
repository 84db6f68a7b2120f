package dk.opgang.gateway.portal;

import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.ProblemException;
import io.vertx.ext.web.RoutingContext;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What the address of a page names. */
public final class Named {

    private Named() {}

    /** The part of that name; empty, which names nothing, where the route has none. */
    public static String in(RoutingContext context, String part) {
        return Objects.requireNonNullElse(context.pathParam(part), "");
    }

    /** What the part of that name is the key of; 404 if of nothing. */
    public static <T> T among(Map<String, T> all, RoutingContext context, String part) {
        return Optional.ofNullable(all.get(in(context, part)))
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }
}
