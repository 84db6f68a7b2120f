package dk.opgang.platform.batch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Splits rows so that a set-wise merge meets each key once: the first run holds the first row of every key, the second run the
 * second row, and so on. Applied one after the other, the later row of a key wins, as with single requests.
 */
public final class UniqueRuns {

    private UniqueRuns() {}

    /**
     * The runs, in the order in which they must be applied; within a run the rows keep their order.
     *
     * @param key what a merge matches by, with equals and hashCode
     */
    public static <R> List<List<BatchRow<R>>> of(List<BatchRow<R>> rows, Function<? super R, ?> key) {
        List<List<BatchRow<R>>> runs = new ArrayList<>();
        Map<Object, Integer> met = HashMap.newHashMap(rows.size());
        for (BatchRow<R> row : rows) {
            int run = met.merge(key.apply(row.value()), 1, Integer::sum) - 1;
            if (run == runs.size()) {
                runs.add(new ArrayList<>());
            }
            runs.get(run).add(row);
        }
        return runs;
    }
}
