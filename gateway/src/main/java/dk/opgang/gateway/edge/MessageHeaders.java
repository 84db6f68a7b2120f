package dk.opgang.gateway.edge;

import dk.opgang.gateway.problem.Refusals;
import dk.opgang.platform.problem.ProblemException;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What headers must not say of the message that they stand in. */
final class MessageHeaders {

    /** What a client could take away from its own request by naming it a matter of the connection, and mislead the next reader. */
    private static final Set<String> NEVER_OF_THE_CONNECTION = Set.of(
            "authorization",
            "host",
            "content-length",
            "content-type",
            "content-encoding",
            "transfer-encoding",
            "idempotency-key",
            "opgang-purpose",
            "if-match",
            "if-none-match",
            "x-request-id");

    private MessageHeaders() {}

    static Optional<ProblemException> fault(HttpServerRequest request) {
        if (request.headers().getAll("Authorization").size() > 1) {
            return Optional.of(Refusals.malformed(
                    "Headeren Authorization må stå én gang", "The header Authorization may come once"));
        }
        for (String named : list(request, "Connection")) {
            if (NEVER_OF_THE_CONNECTION.contains(named)) {
                return Optional.of(
                        Refusals.malformed("Connection må ikke nævne " + named, "Connection must not name " + named));
            }
        }
        boolean unmet = list(request, "Expect").stream().anyMatch(expected -> !expected.equals("100-continue"));
        return unmet ? Optional.of(Refusals.expectationFailed()) : Optional.empty();
    }

    private static List<String> list(HttpServerRequest request, String header) {
        return request.headers().getAll(header).stream()
                .flatMap(value -> List.of(value.split(",", -1)).stream())
                .map(item -> item.trim().toLowerCase(Locale.ROOT))
                .filter(item -> !item.isEmpty())
                .toList();
    }
}
