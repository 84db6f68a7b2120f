package dk.opgang.housingareas.figures.imports;

import com.fasterxml.jackson.databind.JsonNode;
import dk.opgang.housingareas.figures.imports.SourceNumber.Place;
import dk.opgang.platform.problem.Faults;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Reads a JSON-stat dataset, of version 2.0 or, as StatBank's interface gives it, older. A null in it is a number that the source
 * does not tell; a cell that a sparse dataset leaves out is none at all, unless it has a status.
 */
final class JsonStatCube {

    private static final int MOST_ZEROS = 18;

    private record Axis(String id, List<List<String>> categories) {}

    private final List<Axis> axes = new ArrayList<>();
    private final JsonNode values;
    private final JsonNode status;

    /** @param shape what has the dimensions' ids and sizes: the dataset, before version 2.0 its dimensions */
    private JsonStatCube(JsonNode dataset, JsonNode shape) {
        this.values = dataset.path("value");
        this.status = dataset.path("status");
        int place = 0;
        for (JsonNode id : shape.path("id")) {
            List<List<String>> categories =
                    categories(dataset.path("dimension").path(id.asText()).path("category"));
            if (categories.size() != shape.path("size").path(place).asInt(-1)) {
                throw new IllegalArgumentException("The size of " + id + " does not agree with its categories");
            }
            axes.add(new Axis(SourceText.of(id.asText()), categories));
            place++;
        }
    }

    static List<SourceCell> read(JsonNode document, TableMapping mapping, Faults faults) {
        try {
            if (document.path("version").asText().equals("2.0")
                    && document.path("class").asText().equals("dataset")) {
                return new JsonStatCube(document, document).told(mapping, faults);
            }
            JsonNode dataset = document.path("dataset");
            if (dataset.isObject()) {
                return new JsonStatCube(dataset, dataset.path("dimension")).told(mapping, faults);
            }
        } catch (IllegalArgumentException | ArithmeticException e) {
            // Told below, like every other document that is none.
        }
        faults.unreadable("/data", ImportFault.INVALID_JSON_STAT);
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
            SortedMap<Integer, String> placed = new TreeMap<>();
            index.properties().forEach(it -> {
                if (!it.getValue().isInt() || placed.put(it.getValue().intValue(), it.getKey()) != null) {
                    throw new IllegalArgumentException("The index does not tell each category another place");
                }
            });
            codes.addAll(placed.values());
        } else {
            labels.fieldNames().forEachRemaining(codes::add);
        }
        return codes.stream()
                .map(code -> labels.has(code)
                        ? List.of(
                                SourceText.of(code),
                                SourceText.of(labels.path(code).asText()))
                        : List.of(SourceText.of(code)))
                .toList();
    }

    private List<SourceCell> told(TableMapping mapping, Faults faults) {
        TableMapping.@Nullable Axis across = mapping.across();
        if (across != null) {
            faults.broken(across.pointer() + "/across", ImportFault.ACROSS_ONLY_IN_CSV);
        }
        Set<String> dimensions = axes.stream().map(Axis::id).collect(Collectors.toSet());
        mapping.columns().forEach((dimension, pointer) -> {
            if (!dimensions.contains(dimension) && !dimension.equals(mapping.value())) {
                faults.broken(pointer, ImportFault.DATASET_UNKNOWN_COLUMN, dimension);
            }
        });
        Stream<String> texts = StreamSupport.stream(values.spliterator(), false)
                .filter(JsonNode::isTextual)
                .map(it -> SourceText.of(it.asText()));
        return cells(SourceNumber.of(mapping.decimal(), texts), faults);
    }

    private List<SourceCell> cells(SourceNumber numbers, Faults faults) {
        int size = axes.stream().mapToInt(axis -> axis.categories().size()).reduce(1, Math::multiplyExact);
        if (axes.isEmpty() || !values.isContainerNode() || values.isArray() && values.size() != size) {
            throw new IllegalArgumentException("The dataset has not as many values as its dimensions say");
        }
        List<SourceCell> cells = new ArrayList<>();
        for (int i : places(size)) {
            JsonNode value = values.isArray() ? values.path(i) : values.path(Integer.toString(i));
            if (value.isNumber()) {
                cells.add(new SourceCell(keys(i), digits(value.decimalValue()), statusOf(i), Place.cell(i)));
            } else if (value.isTextual()) {
                SourceCell cell = numbers.cell(keys(i), SourceText.of(value.asText()), Place.cell(i), faults);
                String status = statusOf(i);
                cells.add(status == null ? cell : cell.with(status));
            } else if (value.isNull() || value.isMissingNode()) {
                cells.add(new SourceCell(keys(i), null, statusOf(i), Place.cell(i)));
            } else {
                throw new IllegalArgumentException("The cell " + i + " has a value that is no number");
            }
        }
        return cells;
    }

    /** All, or of a sparse cube those that are told: it can be far larger than its document. Every number and every status has its cell. */
    private int[] places(int size) {
        if (status.isArray() && status.size() > size) {
            throw new IllegalArgumentException("The dataset has more statuses than its dimensions say");
        }
        Set<Integer> told = new TreeSet<>();
        Stream.of(values, status).filter(JsonNode::isObject).forEach(cells -> cells.fieldNames()
                .forEachRemaining(name -> told.add(Integer.valueOf(name))));
        if (told.stream().anyMatch(place -> place < 0 || place >= size)) {
            throw new IllegalArgumentException("The dataset has a value outside its dimensions");
        }
        return values.isArray()
                ? IntStream.range(0, size).toArray()
                : told.stream().mapToInt(Integer::intValue).toArray();
    }

    /** As digits, as they are posted again; a number that is too long for that is refused with its row. */
    private static BigDecimal digits(BigDecimal number) {
        return number.scale() < 0 && number.scale() >= -MOST_ZEROS ? number.setScale(0) : number;
    }

    /** What the source remarks on a cell, as it has it: one status for all, a list of it too, or one for each cell; null if it does not say. */
    private @Nullable String statusOf(int cell) {
        JsonNode said =
                status.isArray() ? status.path(status.size() == 1 ? 0 : cell) : status.path(Integer.toString(cell));
        String text = SourceText.of((status.isTextual() ? status : said).asText(""));
        return text.isEmpty() ? null : text;
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
