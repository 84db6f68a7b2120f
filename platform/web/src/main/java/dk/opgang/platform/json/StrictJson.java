package dk.opgang.platform.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dk.opgang.platform.problem.Checked;
import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.FaultCode;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.problem.ParameterFault;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.List;
import java.util.function.UnaryOperator;

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
    private final BusinessClock clock;

    StrictJson(Constraints constraints, BusinessClock clock) {
        this.constraints = constraints;
        this.clock = clock;
    }

    /** The JSON document, or 400. The fault tells line and column, never what stood there. */
    public JsonNode parse(byte[] body) {
        try {
            JsonNode node = MAPPER.readTree(body);
            if (node == null || node.isMissingNode()) {
                throw malformed(ParameterFault.EMPTY_BODY);
            }
            return node;
        } catch (JsonProcessingException e) {
            JsonLocation at = e.getLocation();
            throw at == null
                    ? malformed(ParameterFault.MALFORMED_JSON)
                    : malformed(ParameterFault.PLACE_MALFORMED_JSON, at.getLineNr() + ":" + at.getColumnNr());
        } catch (IOException e) {
            throw malformed(ParameterFault.MALFORMED_JSON);
        }
    }

    /** The record of the document, valid by its annotations and by its own {@link Checked#check}; else 400 or 422 with all faults. */
    public <T> T bind(JsonNode node, Class<T> type) {
        return bind(node, type, UnaryOperator.identity());
    }

    /** The same with what the record means in the place of what it says: that is checked, and answered. */
    <T> T bind(JsonNode node, Class<T> type, UnaryOperator<T> meaning) {
        Faults faults = new Faults();
        RecordBinder binder = new RecordBinder(faults, clock.today());
        T bound = binder.bind(node, type);
        if (bound != null) {
            bound = meaning.apply(bound);
            constraints.check(bound, faults);
            if (bound instanceof Checked checked) {
                checked.check(faults);
            }
        }
        if (!faults.isEmpty()) {
            // Otherwise the rules of what is asked for tell it, together with what else they find.
            faults.broken(binder.inTheFuture());
        }
        faults.throwIfAny();
        if (bound == null) {
            throw new IllegalStateException("A " + type.getSimpleName() + " was refused without a fault");
        }
        return bound;
    }

    private static ProblemException malformed(FaultCode code, Object... details) {
        return new ProblemException(CommonProblem.MALFORMED_REQUEST, List.of(code.at("", details)));
    }
}
