package dk.opgang.initiatives.result;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dk.opgang.platform.dated.DataFile;
import dk.opgang.platform.problem.Text;
import dk.opgang.platform.table.Measure;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A column of results.
 *
 * @param key as in the rows
 * @param unit such as {@code persons}
 * @param origin {@code computed}, or {@code reported} if it stands in no row and somebody else has published it
 * @param decimals of its numbers
 */
@Schema(name = "ResultColumn", description = "A column of results: computed from what is registered here, or reported.")
public record ResultColumn(
        String key,
        Text name,
        String unit,
        String origin,
        @JsonIgnore int decimals) {

    private static final String COMPUTED = "computed";
    private static final String REPORTED = "reported";
    private static final int DECIMALS = 2;

    /** A row of {@code results/columns.json}. */
    private record Usual(String key, Text name, String unit, int decimals) {}

    private static final Map<String, ResultColumn> USUAL = Stream.of(
                    DataFile.readComplete("results/columns.json", Usual[].class))
            .map(it -> new ResultColumn(it.key(), it.name(), it.unit(), COMPUTED, it.decimals()))
            .collect(Collectors.toUnmodifiableMap(ResultColumn::key, Function.identity()));

    /** One that is counted of initiatives whatever their template. */
    static ResultColumn usual(String key) {
        ResultColumn column = USUAL.get(key);
        if (column == null) {
            throw new IllegalArgumentException("No column of results is called " + key);
        }
        return column;
    }

    static List<ResultColumn> usual(List<String> keys) {
        return keys.stream().map(ResultColumn::usual).toList();
    }

    /** A column that a template adds. */
    static ResultColumn ofTemplate(String key, Text name, String unit) {
        return new ResultColumn(key, name, unit, COMPUTED, DECIMALS);
    }

    static ResultColumn reported(String measure, Text name, String unit) {
        return new ResultColumn(measure, name, unit, REPORTED, DECIMALS);
    }

    @JsonIgnore
    boolean isComputed() {
        return COMPUTED.equals(origin);
    }

    Measure measure() {
        return new Measure(key, name, new Text(unit, unit), decimals);
    }
}
