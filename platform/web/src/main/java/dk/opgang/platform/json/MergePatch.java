package dk.opgang.platform.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.opgang.platform.problem.CommonFault;
import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.ProblemException;
import java.util.List;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A JSON Merge Patch (RFC 7396). It is applied to the request form of a resource, never to the entity: what comes out is bound and
 * checked like a new request.
 */
@Schema(
        implementation = Object.class,
        description = "The fields to change, in the form of the request; null removes one (RFC 7396)")
public final class MergePatch {

    private final StrictJson json;
    private final ObjectNode patch;

    MergePatch(StrictJson json, JsonNode patch) {
        if (!patch.isObject()) {
            throw new ProblemException(CommonProblem.MALFORMED_REQUEST, List.of(CommonFault.INVALID_OBJECT.at("")));
        }
        this.json = json;
        this.patch = (ObjectNode) patch;
    }

    /** The present form with the patch on it, valid; otherwise 400 or 422 with all faults. */
    public <T extends Record> T applyTo(T present, Class<T> type) {
        return json.bind(merge(PlainJson.MAPPER.valueToTree(present), patch), type);
    }

    /**
     * The same where what comes out means something else than it says, such as an end that nobody reported but that is part of the form.
     *
     * @param meaning makes of the patched form the one that is checked and taken; what could not be read is null in it
     */
    public <T extends Record> T applyTo(T present, Class<T> type, UnaryOperator<T> meaning) {
        return json.bind(merge(PlainJson.MAPPER.valueToTree(present), patch), type, meaning);
    }

    /** Whether the patch takes the field away. */
    public boolean removes(String field) {
        return patch.path(field).isNull();
    }

    static JsonNode merge(JsonNode target, JsonNode patch) {
        if (!patch.isObject()) {
            return patch;
        }
        ObjectNode merged = target.isObject() ? target.deepCopy() : JsonNodeFactory.instance.objectNode();
        patch.properties().forEach(field -> {
            if (field.getValue().isNull()) {
                merged.remove(field.getKey());
            } else {
                JsonNode before = merged.path(field.getKey());
                merged.set(field.getKey(), merge(before, field.getValue()));
            }
        });
        return merged;
    }
}
