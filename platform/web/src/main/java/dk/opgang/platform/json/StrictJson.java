package dk.opgang.platform.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dk.opgang.platform.problem.Checked;
import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.Fault;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.List;

/** Reads requests: JSON into records, with every fault told at once. */
@ApplicationScoped
public class StrictJson {

    /** Refuses what two readers could understand differently: doubled fields, text after the document. */
    static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonParser.Feature.INCLUDE_SOURCE_IN_LOCATION)
            .build();

    private final Constraints constraints;

    StrictJson(Constraints constraints) {
        this.constraints = constraints;
    }

    /** The JSON document, or 400. The fault tells line and column, never what stood there. */
    public JsonNode parse(byte[] body) {
        try {
            JsonNode node = MAPPER.readTree(body);
            if (node == null || node.isMissingNode()) {
                throw malformed("empty-body", "Anmodningen har intet indhold", "The request has no body");
            }
            return node;
        } catch (JsonProcessingException e) {
            String place = e.getLocation() == null
                    ? ""
                    : " " + e.getLocation().getLineNr() + ":" + e.getLocation().getColumnNr();
            throw malformed("malformed-json", "Ikke læsbar JSON ved" + place, "No readable JSON at" + place);
        } catch (IOException e) {
            throw malformed("malformed-json", "Ikke læsbar JSON", "No readable JSON");
        }
    }

    /** The record of the document, valid by its annotations and by its own {@link Checked#check}; else 400 or 422 with all faults. */
    public <T> T bind(JsonNode node, Class<T> type) {
        Faults faults = new Faults();
        T bound = new RecordBinder(faults).bind(node, type);
        if (bound != null) {
            constraints.check(bound, faults);
            if (bound instanceof Checked checked) {
                checked.check(faults);
            }
        }
        faults.throwIfAny();
        if (bound == null) {
            throw new IllegalStateException("A " + type.getSimpleName() + " was refused without a fault");
        }
        return bound;
    }

    private static ProblemException malformed(String code, String da, String en) {
        return new ProblemException(CommonProblem.MALFORMED_REQUEST, List.of(Fault.at("", code, da, en)));
    }
}
