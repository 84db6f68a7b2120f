package dk.opgang.system.truth;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;

/** Values for parameters that must be there. */
final class Values {

    private Values() {}

    /** One that can be read. */
    static String of(JsonNode parameter) {
        String name = parameter.path("name").asText();
        JsonNode schema = parameter.path("schema");
        if (schema.has("enum")) {
            return schema.at("/enum/0").asText();
        }
        boolean isEnd = name.startsWith("to");
        return switch (schema.path("format").asText(schema.path("type").asText())) {
            case "date" -> isEnd ? "2020-01-01" : "2019-01-01";
            case "int32" -> isEnd ? "2020" : "2018";
            case "uuid" -> UUID.randomUUID().toString();
            case "number" -> "100000";
            default -> name.equals("subject") ? "works" : "csv";
        };
    }

    /** What a part of a path may be that is no id; a new id of nobody for all others. */
    static String ofPath(String parameter) {
        return switch (parameter) {
            case "year" -> "2020";
            case "indicator" -> "residents";
            case "scope" -> "national";
            case "number", "n" -> "1";
            default -> UUID.randomUUID().toString();
        };
    }
}
