package dk.opgang.housingareas.imports;

import com.fasterxml.jackson.databind.JsonNode;
import dk.opgang.platform.json.Faults;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads a JSON-stat 2.0 dataset. Empty cells of the cube are no numbers: they are passed over. */
final class JsonStatCube {

    private record Axis(String id, List<List<String>> categories) {}

    private final List<Axis> axes = new ArrayList<>();
    private final JsonNode values;

    private JsonStatCube(JsonNode dataset) {
        this.values = dataset.path("value");
        int place = 0;
        for (JsonNode id : dataset.path("id")) {
            List<List<String>> categories =
                    categories(dataset.path("dimension").path(id.asText()).path("category"));
            if (categories.size() != dataset.path("size").path(place).asInt(-1)) {
                throw new IllegalArgumentException("The size of " + id + " does not agree with its categories");
            }
            axes.add(new Axis(id.asText(), categories));
            place++;
        }
    }

    static List<SourceCell> read(JsonNode dataset, Faults faults) {
        if (dataset.isObject()
                && dataset.path("version").asText().equals("2.0")
                && dataset.path("class").asText().equals("dataset")) {
            try {
                return new JsonStatCube(dataset).cells();
            } catch (IllegalArgumentException e) {
                // Told below, like every other document that is none.
            }
        }
        faults.unreadable(
                "/data",
                "invalid-json-stat",
                "Her ventes et datasæt i JSON-stat 2.0",
                "Expected is a dataset in JSON-stat 2.0");
        return List.of();
    }

    /** The categories in the order of their index; each by its code and, where it has one, its label. */
    private static List<List<String>> categories(JsonNode category) {
        JsonNode index = category.path("index");
        JsonNode labels = category.path("label");
        List<String> codes = new ArrayList<>();
        if (index.isArray()) {
            index.forEach(code -> codes.add(code.asText()));
        } else if (index.isObject()) {
            index.fieldNames().forEachRemaining(codes::add);
            codes.sort((one, other) ->
                    Integer.compare(index.path(one).asInt(), index.path(other).asInt()));
        } else {
            labels.fieldNames().forEachRemaining(codes::add);
        }
        return codes.stream()
                .map(code -> labels.has(code) ? List.of(code, labels.path(code).asText()) : List.of(code))
                .toList();
    }

    private List<SourceCell> cells() {
        int size = axes.stream().mapToInt(axis -> axis.categories().size()).reduce(1, Math::multiplyExact);
        if (axes.isEmpty() || !values.isContainerNode() || values.isArray() && values.size() != size) {
            throw new IllegalArgumentException("The dataset has not as many values as its dimensions say");
        }
        List<SourceCell> cells = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            JsonNode value = values.isArray() ? values.path(i) : values.path(Integer.toString(i));
            if (value.isNumber()) {
                cells.add(new SourceCell(keys(i), value.decimalValue()));
            }
        }
        return cells;
    }

    private Map<String, List<String>> keys(int cell) {
        Map<String, List<String>> keys = new HashMap<>();
        int rest = cell;
        for (Axis axis : axes.reversed()) {
            keys.put(axis.id(), axis.categories().get(rest % axis.categories().size()));
            rest /= axis.categories().size();
        }
        return keys;
    }
}
