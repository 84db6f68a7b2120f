package dk.opgang.network.handover;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.ProblemException;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Asks participants-service for what belongs to a package, with the token of the running request. What comes back passes through: it is
 * neither kept nor logged. To be called outside of a transaction.
 */
@Singleton
class PackageHolder {

    private static final Logger LOG = Logger.getLogger(PackageHolder.class);
    private static final String PURPOSE = "Opgang-Purpose";
    private static final int FIRST_ERROR = 400;
    private static final int FIRST_DEFECT = 500;

    private final PackagesClient client;
    private final ObjectMapper json;
    private final RoutingContext request;

    PackageHolder(@RestClient PackagesClient client, ObjectMapper json, RoutingContext request) {
        this.client = client;
        this.json = json;
        this.request = request;
    }

    /** A request that is repeated because it died on its way has the package that was made for it then. */
    JsonNode send(JsonNode form) {
        return ask(
                () -> client.send(header("Authorization"), header("Accept-Language"), header("Idempotency-Key"), form));
    }

    JsonNode decide(UUID packageId, JsonNode form) {
        return ask(() -> client.decide(
                header("Authorization"), header("Accept-Language"), header("Idempotency-Key"), packageId, form));
    }

    /** For what somebody reads, a code of {@code purposes}; null if nothing is told. */
    @Nullable
    String purpose() {
        return header(PURPOSE);
    }

    /** @param part cover, content or notes */
    JsonNode read(UUID packageId, String part) {
        return ask(() ->
                client.read(header("Authorization"), header("Accept-Language"), header(PURPOSE), packageId, part));
    }

    /** The packages in which the participant is or was, as the caller has them. */
    List<UUID> list(UUID participantId) {
        JsonNode answer = ask(
                () -> client.list(header("Authorization"), header("Accept-Language"), header(PURPOSE), participantId));
        return answer.path("packageIds")
                .valueStream()
                .map(id -> UUID.fromString(id.asText()))
                .toList();
    }

    /** @throws ProblemException the one that was answered, or 503 without an answer in time */
    private JsonNode ask(Supplier<Response> question) {
        try (Response answer = answer(question)) {
            JsonNode body = read(answer);
            if (answer.getStatus() < FIRST_ERROR && body != null) {
                return body;
            }
            if (answer.getStatus() < FIRST_DEFECT && body != null && body.hasNonNull("code")) {
                throw RelayedProblem.of(body, answer.getStatus());
            }
            LOG.warnf("participants-service answered %d about a package", answer.getStatus());
            throw unavailable();
        } catch (ProcessingException e) {
            LOG.warnf("participants-service did not answer about a package: %s", e.getClass());
            throw unavailable();
        }
    }

    private static Response answer(Supplier<Response> question) {
        try {
            return question.get();
        } catch (WebApplicationException e) {
            return e.getResponse();
        }
    }

    private @Nullable JsonNode read(Response answer) {
        try {
            String body = answer.readEntity(String.class);
            return body == null || body.isBlank() ? null : json.readTree(body);
        } catch (JsonProcessingException _) {
            // What is in it is nobody's here.
            return null;
        }
    }

    private @Nullable String header(String name) {
        return request.request().getHeader(name);
    }

    private static ProblemException unavailable() {
        return new ProblemException(CommonProblem.SERVICE_UNAVAILABLE).withHeader("Retry-After", "5");
    }
}
