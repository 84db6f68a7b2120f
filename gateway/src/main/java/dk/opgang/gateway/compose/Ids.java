package dk.opgang.gateway.compose;

import dk.opgang.platform.json.Scalars;
import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.problem.ProblemException;
import io.vertx.ext.web.RoutingContext;
import java.util.UUID;

/** The id in the path of a composed answer. */
final class Ids {

    private Ids() {}

    static String of(RoutingContext context) {
        String given = context.pathParam("id");
        Object id = given == null ? null : Scalars.fromText(given, UUID.class, "", new Faults());
        if (id == null) {
            throw new ProblemException(CommonProblem.NOT_FOUND);
        }
        return id.toString();
    }
}
