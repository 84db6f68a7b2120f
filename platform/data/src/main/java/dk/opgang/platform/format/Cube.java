package dk.opgang.platform.format;

import dk.opgang.platform.table.Entry;
import dk.opgang.platform.table.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Where a row's numbers stand in the cube of all combinations of keys; the last key changes first. */
final class Cube {

    private final List<List<String>> keys = new ArrayList<>();
    private final int[] sizes;

    Cube(Table table) {
        table.dimensions().forEach(it -> keys.add(List.copyOf(it.categories().keySet())));
        this.sizes = new int[keys.size() + 1];
        for (int i = 0; i < keys.size(); i++) {
            sizes[i] = keys.get(i).size();
        }
        sizes[keys.size()] = table.measures().size();
    }

    int[] sizes() {
        return sizes.clone();
    }

    int cells() {
        return Arrays.stream(sizes).reduce(1, Math::multiplyExact);
    }

    int first(Entry entry) {
        int place = 0;
        for (int i = 0; i < keys.size(); i++) {
            int index = keys.get(i).indexOf(entry.keys().get(i));
            if (index < 0) {
                throw new IllegalArgumentException("No category of the table's dimension is "
                        + entry.keys().get(i));
            }
            place = place * sizes[i] + index;
        }
        return place * sizes[keys.size()];
    }
}
