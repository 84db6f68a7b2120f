package dk.opgang.platform.batch.body;

import dk.opgang.platform.batch.RowKey;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Looks for keys that come again in another slice, while a body comes in. Its memory does not grow with the body. A body of one slice costs
 * nothing: its repeats are found when it is applied.
 */
final class KeyWatch {

    private final List<RowKey> first = new ArrayList<>();
    private @Nullable KeyFilter met;
    private boolean begun;

    /** Those of a slice's keys that an earlier slice has, or seems to have. */
    List<RowKey> repeatedIn(List<RowKey> keys) {
        if (!begun) {
            begun = true;
            first.addAll(keys);
            return List.of();
        }
        KeyFilter filter = met == null ? begin() : met;
        Set<RowKey> here = new HashSet<>(keys);
        return here.stream().filter(key -> filter.meet(KeyFilter.hash(key))).toList();
    }

    private KeyFilter begin() {
        KeyFilter filter = new KeyFilter();
        first.forEach(key -> filter.meet(KeyFilter.hash(key)));
        first.clear();
        met = filter;
        return filter;
    }
}
