package dk.opgang.platform.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.text.TextKind;

/** Reads JSON whose form is not known to the request's record, such as a dataset: its texts and names as all other texts are read. */
final class FreeJson {

    private final TextKind kind;
    private final Faults faults;

    FreeJson(TextKind kind, Faults faults) {
        this.kind = kind;
        this.faults = faults;
    }

    JsonNode read(JsonNode node, String pointer) {
        return switch (node.getNodeType()) {
            case STRING -> text(node, pointer);
            case OBJECT -> object(node, pointer);
            case ARRAY -> array(node, pointer);
            case NUMBER, BOOLEAN, NULL, BINARY, MISSING, POJO -> node;
        };
    }

    /** A text that is refused stays as it came: the request ends anyway. */
    private JsonNode text(JsonNode node, String pointer) {
        String text = Scalars.text(node.textValue(), kind, pointer, faults);
        return text == null || text.equals(node.textValue()) ? node : TextNode.valueOf(text);
    }

    /** Names are checked and stay as they came: whether two of them mean one thing, what knows their meaning decides. */
    private JsonNode object(JsonNode node, String pointer) {
        TextKind names = kind == TextKind.TABLE ? kind : TextKind.KEY;
        ObjectNode read = JsonNodeFactory.instance.objectNode();
        node.properties().forEach(field -> {
            String place = pointer + "/" + RecordBinder.escaped(field.getKey());
            Scalars.text(field.getKey(), names, place, faults);
            read.set(field.getKey(), read(field.getValue(), place));
        });
        return read;
    }

    private JsonNode array(JsonNode node, String pointer) {
        ArrayNode read = JsonNodeFactory.instance.arrayNode(node.size());
        for (int i = 0; i < node.size(); i++) {
            read.add(read(node.get(i), pointer + "/" + i));
        }
        return read;
    }
}
