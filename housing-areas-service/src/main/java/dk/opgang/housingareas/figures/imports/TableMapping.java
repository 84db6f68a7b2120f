package dk.opgang.housingareas.figures.imports;

import dk.opgang.law.indicator.Indicators;
import dk.opgang.platform.problem.CommonFault;
import dk.opgang.platform.problem.Faults;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What of a table is what here, whatever its figures are figures of.
 *
 * @param axes the place, the indicator and the year
 * @param value the column of the number; null if an axis lies across, or a dataset needs none
 * @param filter the one entry that is wanted of each dimension that a figure does not have here
 * @param separator what stands between the cells of CSV; null if the table is to tell
 * @param decimal what stands before the decimals of a number; null if the numbers are to tell
 * @param constants further columns of the batch that are the same in every row
 */
record TableMapping(
        List<Axis> axes,
        @Nullable String value,
        Map<String, String> filter,
        @Nullable Character separator,
        @Nullable Character decimal,
        Map<String, @Nullable String> constants) {

    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");

    static final Set<String> SEPARATORS = Set.of(";", ",", "\t", "|");

    /**
     * An axis with its name in the mapping and in a batch.
     *
     * @param name {@code area}, {@code scope}, {@code indicator} or {@code year}
     * @param batchColumn the column of the batch that it becomes
     */
    record Axis(String name, String batchColumn, MappedAxis mapped) {

        String pointer() {
            return "/mapping/" + name;
        }

        boolean isYear() {
            return name.equals("year");
        }

        /** Whether the text is an entry: one that the mapping names, or where it names none, what a figure could be of. */
        boolean isEntry(String text) {
            if (mapped.namesEntries() || mapped.skips(text)) {
                return mapped.names(text);
            }
            return switch (name) {
                case "year" -> YEAR.matcher(text).matches();
                case "indicator" -> Indicators.exists(text);
                case "area" -> isId(text);
                default -> !text.isEmpty();
            };
        }

        private static boolean isId(String text) {
            try {
                return UUID.fromString(text).toString().equalsIgnoreCase(text);
            } catch (IllegalArgumentException e) {
                return false;
            }
        }
    }

    boolean hasAxisAcross() {
        return mapped().anyMatch(MappedAxis::isAcross);
    }

    /** The columns that the mapping names, with where it does. Those of the rows' own, not the headings of an axis across. */
    Map<String, String> columns() {
        Map<String, String> columns = new LinkedHashMap<>();
        for (Axis axis : axes) {
            if (axis.mapped().column() != null) {
                columns.putIfAbsent(axis.mapped().column(), axis.pointer() + "/column");
            }
        }
        if (value != null && !hasAxisAcross()) {
            columns.putIfAbsent(value, "/mapping/value");
        }
        filter.keySet().forEach(column -> columns.putIfAbsent(column, filterPointer(column)));
        return columns;
    }

    static String filterPointer(String column) {
        return "/mapping/filter/" + column.replace("~", "~0").replace("/", "~1");
    }

    /** The axis whose entries are the headings. */
    @Nullable
    Axis across() {
        return axes.stream().filter(it -> it.mapped().isAcross()).findFirst().orElse(null);
    }

    private Stream<MappedAxis> mapped() {
        return axes.stream().map(Axis::mapped).filter(Objects::nonNull);
    }

    /** Tells what is wrong with a mapping by itself, before any table is looked at. */
    static void check(
            Map<String, @Nullable MappedAxis> axes,
            @Nullable Map<String, Object> filter,
            @Nullable String separator,
            @Nullable String decimal,
            Faults faults) {
        axes.forEach((name, axis) -> {
            if (axis != null && !axis.isClear()) {
                faults.broken("/mapping/" + name, ImportFault.COLUMN_OR_CONSTANT);
            }
        });
        MappedAxis year = axes.get("year");
        if (year != null
                && year.constant() != null
                && !YEAR.matcher(year.constant()).matches()) {
            faults.broken("/mapping/year/constant", CommonFault.PATTERN, YEAR.pattern());
        }
        if (axes.values().stream()
                        .filter(axis -> axis != null && axis.isAcross())
                        .count()
                > 1) {
            faults.broken("/mapping", ImportFault.ONE_AXIS_ACROSS);
        }
        if (filter != null) {
            filter.forEach((column, entry) -> {
                if (!(entry instanceof String || entry instanceof Number)) {
                    faults.unreadable(filterPointer(column), ImportFault.ENTRY_INVALID_TEXT);
                }
            });
        }
        if (separator != null && !SEPARATORS.contains(separator)) {
            faults.broken("/mapping/separator", ImportFault.INVALID_SEPARATOR);
        }
        if (decimal != null && !Set.of(",", ".").contains(decimal)) {
            faults.broken("/mapping/decimal", ImportFault.MARK_INVALID_DECIMAL);
        }
    }

    static Map<String, String> entries(@Nullable Map<String, Object> filter) {
        Map<String, String> entries = new LinkedHashMap<>();
        if (filter != null) {
            filter.forEach((column, entry) -> entries.put(SourceText.of(column), SourceText.of(String.valueOf(entry))));
        }
        return entries;
    }

    static @Nullable Character first(@Nullable String text) {
        return text == null || text.isEmpty() ? null : text.charAt(0);
    }
}
