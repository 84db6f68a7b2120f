package dk.opgang.gateway.problem;

import com.fasterxml.jackson.databind.JsonNode;
import dk.opgang.gateway.config.GatewayConfig;
import dk.opgang.gateway.service.Inquiry;
import dk.opgang.gateway.service.LastKnown;
import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.ProblemCode;
import dk.opgang.platform.problem.Text;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Every problem that Opgang can answer: the gateway's own, and what each service says of itself. */
@ApplicationScoped
class ProblemTypes {

    private final LastKnown catalogues;

    ProblemTypes(Inquiry inquiry, GatewayConfig config) {
        this.catalogues = new LastKnown(inquiry, "/internal/problems", config.refresh());
    }

    /** By code. */
    Map<String, ProblemType> all() {
        Map<String, ProblemType> types = new TreeMap<>();
        Stream.of(CommonProblem.values(), GatewayProblem.values())
                .flatMap(Stream::of)
                .map(ProblemType::of)
                .forEach(type -> types.put(type.code(), type));
        Collection<JsonNode> services = catalogues.documents().values();
        services.forEach(catalogue ->
                catalogue.forEach(entry -> types.putIfAbsent(entry.path("code").asText(), ProblemType.of(entry))));
        return types;
    }

    /** A problem as a class of problems, not as one occurrence. */
    record ProblemType(String code, int status, Text title) {

        static ProblemType of(ProblemCode problem) {
            return new ProblemType(problem.code(), problem.status(), problem.title());
        }

        static ProblemType of(JsonNode entry) {
            return new ProblemType(
                    entry.path("code").asText(),
                    entry.path("status").asInt(),
                    new Text(
                            entry.at("/title/da").asText(),
                            entry.at("/title/en").asText()));
        }
    }
}
