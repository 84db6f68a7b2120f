package dk.opgang.gateway.problemtype;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dk.opgang.gateway.config.GatewayConfig;
import dk.opgang.gateway.problem.GatewayProblem;
import dk.opgang.gateway.service.Inquiry;
import dk.opgang.gateway.service.LastKnown;
import dk.opgang.platform.json.PlainJson;
import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.ProblemCode;
import dk.opgang.platform.problem.Text;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/** Every problem that Opgang can answer: the gateway's own, and what each service says of itself. */
@Singleton
public class ProblemTypes {

    private static final Logger LOG = Logger.getLogger(ProblemTypes.class);

    private final LastKnown catalogues;

    ProblemTypes(Inquiry inquiry, GatewayConfig config) {
        this.catalogues = new LastKnown(inquiry, "/internal/problems", config.refresh());
    }

    /** By code. */
    public Map<String, ProblemType> all() {
        Map<String, ProblemType> types = new TreeMap<>();
        Stream.of(CommonProblem.values(), GatewayProblem.values())
                .flatMap(Stream::of)
                .map(ProblemType::of)
                .forEach(type -> types.put(type.code(), type));
        Collection<JsonNode> services = catalogues.documents().values();
        services.forEach(catalogue -> catalogue.forEach(
                entry -> ProblemType.read(entry).ifPresent(type -> types.putIfAbsent(type.code(), type))));
        return types;
    }

    /** A problem as a class of problems, not as one occurrence. */
    public record ProblemType(String code, int status, Text title) {

        static ProblemType of(ProblemCode problem) {
            return new ProblemType(problem.code(), problem.status(), problem.title());
        }

        /** Nothing if the entry is not one: what a service says must not break the pages of the others. */
        static Optional<ProblemType> read(JsonNode entry) {
            try {
                return Optional.of(PlainJson.MAPPER.treeToValue(entry, ProblemType.class))
                        .filter(type -> type.code() != null && type.title() != null);
            } catch (JsonProcessingException e) {
                LOG.warnf("No problem type: %s", entry);
                return Optional.empty();
            }
        }
    }
}
