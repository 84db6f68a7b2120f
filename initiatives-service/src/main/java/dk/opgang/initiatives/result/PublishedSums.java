package dk.opgang.initiatives.result;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Adds up published counts: those of events always, those of people, who may be the same, only where that is known not to be so. */
final class PublishedSums {

    /** The columns that count events and not people. */
    static final Set<String> EVENTS = Set.of("contacts", "internshipsStarted", "placements", "enrolments");

    private PublishedSums() {}

    /**
     * The sum; null if one of the counts is left out.
     *
     * @param addsUp whether nobody is in two of the counts; if not, there is a sum only if a single one has any
     */
    static @Nullable Long sum(List<@Nullable Long> counts, boolean addsUp) {
        long sum = 0;
        int some = 0;
        for (Long count : counts) {
            if (count == null) {
                return null;
            }
            sum += count;
            some += count > 0 ? 1 : 0;
        }
        return some > 1 && !addsUp ? null : Long.valueOf(sum);
    }
}
