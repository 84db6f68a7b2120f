package dk.opgang.gateway.compose;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.opgang.platform.json.PlainJson;
import java.util.List;

/** Entries of a timeline, made of the things that they are about. */
final class Entries {

    private Entries() {}

    /** The part with an entry for each thing; as it was, if it is not there. */
    static Part of(TimelineKind kind, Part part, Iterable<JsonNode> things, String participant, String parent) {
        if (!part.isThere()) {
            return new Part(kind.kind(), part.told(), part.body());
        }
        ArrayNode entries = PlainJson.MAPPER.createArrayNode();
        for (JsonNode thing : things) {
            ObjectNode entry = kind.entry(thing, participant, parent);
            if (entry != null) {
                entries.add(entry);
            }
        }
        return new Part(kind.kind(), part.told(), entries);
    }

    /** One part of the parts of each; the first that is not there, if there is one. */
    static Part joined(TimelineKind kind, Part told, List<Part> parts) {
        ArrayNode all = PlainJson.MAPPER.createArrayNode();
        for (Part part : parts) {
            if (!part.isThere()) {
                return part;
            }
            part.body().forEach(all::add);
        }
        return new Part(kind.kind(), told.told(), all);
    }

    static ArrayNode array(List<JsonNode> things) {
        return PlainJson.MAPPER.createArrayNode().addAll(things);
    }
}
