package dk.opgang.gateway.compose;

import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.ProblemException;
import io.vertx.ext.web.RoutingContext;
import java.util.Locale;
import java.util.regex.Pattern;

/** The id in the path of a composed answer. */
final class Ids {

    private static final Pattern UUID =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

    private Ids() {}

    static String of(RoutingContext context) {
        String id = context.pathParam("id");
        if (id == null || !UUID.matcher(id).matches()) {
            throw new ProblemException(CommonProblem.NOT_FOUND);
        }
        return id.toLowerCase(Locale.ROOT);
    }
}
