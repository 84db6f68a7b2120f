package dk.opgang.participants.attendance;

import dk.opgang.participants.contact.Tally;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Many contacts can be those of a few persons: then the row tells of these. It is left out whole, and so much with it that what is left
 * out is of many persons together; otherwise the total would tell it.
 */
final class FewPersons {

    private FewPersons() {}

    /** The keys of the rows that are left out. */
    static Set<String> hidden(Map<String, Tally> rows, int smallestShown) {
        Set<String> hidden = new LinkedHashSet<>();
        rows.forEach((key, row) -> {
            if (!isNobodyOr(row, smallestShown)) {
                hidden.add(key);
            }
        });
        if (!hidden.isEmpty()) {
            // One row of many persons is enough: whoever stands in a row of few may stand in it too, but nobody makes
            // it smaller.
            rows.entrySet().stream()
                    .filter(row -> row.getValue().persons() >= smallestShown)
                    .min(Comparator.comparingLong(row -> row.getValue().contacts()))
                    .ifPresent(row -> hidden.add(row.getKey()));
        }
        return hidden;
    }

    /** Whether the contacts are with nobody or with so many. */
    static boolean isNobodyOr(Tally row, int many) {
        return row.persons() == 0 || row.persons() >= many;
    }
}
