package dk.opgang.initiatives.result;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whom those know who read some of a year's facts themselves. Somebody of whom a reader knows a part may be known to it altogether or not at
 * all: it is taken for both.
 */
final class ColumnReaders {

    private final Map<String, Set<String>> municipalities = new HashMap<>();
    private final Set<Set<String>> known = new LinkedHashSet<>();

    /** A fact tells of somebody, who is known to a municipality by it. */
    void ofMunicipality(String owner, @Nullable String municipality) {
        if (municipality != null) {
            municipalities.computeIfAbsent(owner, _ -> new HashSet<>()).add(municipality);
        }
    }

    /** Somebody else knows those. */
    void knows(Set<String> owners) {
        known.add(Set.copyOf(owners));
    }

    /** Whom each of them knows. */
    List<Set<String>> all() {
        Map<String, Set<String>> altogether = new HashMap<>();
        Map<String, Set<String>> something = new HashMap<>();
        municipalities.forEach((owner, codes) -> codes.forEach(code -> {
            something.computeIfAbsent(code, _ -> new HashSet<>()).add(owner);
            if (codes.size() == 1) {
                altogether.computeIfAbsent(code, _ -> new HashSet<>()).add(owner);
            }
        }));
        Set<Set<String>> all = new LinkedHashSet<>(known);
        all.addAll(altogether.values());
        all.addAll(something.values());
        return new ArrayList<>(all);
    }
}
