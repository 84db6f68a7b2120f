package dk.opgang.platform.batch.run;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Whom the committed slices of a running batch have concerned, so that the access log names a person once for the batch and not once for
 * each slice. It is kept in memory alone: after a restart, or beyond its size, a person is named again.
 */
final class Concerned {

    /** People that are kept; 50,000 take some four megabytes. */
    private static final int MOST = 50_000;

    private final Set<UUID> kept = ConcurrentHashMap.newKeySet();

    /** What one transaction adds, as long as it may still be rolled back. */
    Step step() {
        return new Step();
    }

    /** One transaction. */
    final class Step {

        private final Set<UUID> met = new HashSet<>();

        /** Those of the people whom neither this transaction nor a committed one has met. */
        Set<UUID> firstMet(Set<UUID> people) {
            Set<UUID> first = new LinkedHashSet<>();
            for (UUID person : people) {
                if (!kept.contains(person) && met.add(person)) {
                    first.add(person);
                }
            }
            return first;
        }

        void committed() {
            if (kept.size() + met.size() <= MOST) {
                kept.addAll(met);
            }
        }
    }
}
