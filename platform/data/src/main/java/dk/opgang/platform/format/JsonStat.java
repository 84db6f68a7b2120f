package dk.opgang.platform.format;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dk.opgang.platform.table.Dimension;
import dk.opgang.platform.table.Dimension.Role;
import dk.opgang.platform.table.Entry;
import dk.opgang.platform.table.Measure;
import dk.opgang.platform.table.Table;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A table as a JSON-stat 2.0 dataset (json-stat.org/format): a cube of all dimensions, the measures being the last. A cell that is
 * left out or open is null and has a status that says so; one that nobody knows is null without a status.
 */
record JsonStat(
        String version,
        @JsonProperty("class") String kind,
        String label,
        List<String> id,
        List<Integer> size,
        Map<String, List<String>> role,
        Map<String, Axis> dimension,
        @Nullable Number[] value,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, String> status) {

    static final String MEASURE = "measure";
    private static final String VERSION = "2.0";

    record Axis(String label, Category category) {}

    record Category(
            List<String> index,
            Map<String, String> label,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, Unit> unit) {}

    record Unit(String label, int decimals) {}

    static JsonStat of(Table table, Locale language) {
        Cube cube = new Cube(table);
        Map<String, Axis> axes = new LinkedHashMap<>();
        table.dimensions().forEach(it -> axes.put(it.id(), axis(it, language)));
        axes.put(MEASURE, measures(table.measures(), language));
        @Nullable Number[] values = new Number[cube.cells()];
        Map<String, String> status = new LinkedHashMap<>();
        for (Entry entry : table.entries()) {
            int first = cube.first(entry);
            for (int i = 0; i < table.measures().size(); i++) {
                values[first + i] = entry.values().get(i);
                String cell = Integer.toString(first + i);
                String measure = table.measures().get(i).name();
                String remark = entry.remarked().get(measure);
                if (remark != null) {
                    status.put(cell, remark);
                }
                table.gaps().stream()
                        .filter(gap -> entry.left(gap).contains(measure))
                        .forEach(gap -> status.put(cell, gap.code()));
            }
        }
        return new JsonStat(
                VERSION,
                "dataset",
                table.label().in(language),
                List.copyOf(axes.keySet()),
                Arrays.stream(cube.sizes()).boxed().toList(),
                roles(table),
                axes,
                values,
                status);
    }

    private static Axis axis(Dimension dimension, Locale language) {
        Map<String, String> labels = new LinkedHashMap<>();
        dimension.categories().forEach((key, label) -> labels.put(key, label.in(language)));
        return new Axis(dimension.label().in(language), new Category(List.copyOf(labels.keySet()), labels, Map.of()));
    }

    private static Axis measures(List<Measure> measures, Locale language) {
        Map<String, String> labels = new LinkedHashMap<>();
        Map<String, Unit> units = new LinkedHashMap<>();
        measures.forEach(it -> {
            labels.put(it.name(), it.label().in(language));
            units.put(it.name(), new Unit(it.unit().in(language), it.decimals()));
        });
        String label = "da".equals(language.getLanguage()) ? "Mål" : "Measure";
        return new Axis(label, new Category(List.copyOf(labels.keySet()), labels, units));
    }

    private static Map<String, List<String>> roles(Table table) {
        Map<String, List<String>> roles = new LinkedHashMap<>();
        put(roles, "time", table, Role.TIME);
        put(roles, "geo", table, Role.PLACE);
        roles.put("metric", List.of(MEASURE));
        return roles;
    }

    private static void put(Map<String, List<String>> roles, String name, Table table, Role role) {
        List<String> ids = table.dimensions().stream()
                .filter(it -> it.role() == role)
                .map(Dimension::id)
                .toList();
        if (!ids.isEmpty()) {
            roles.put(name, ids);
        }
    }
}
