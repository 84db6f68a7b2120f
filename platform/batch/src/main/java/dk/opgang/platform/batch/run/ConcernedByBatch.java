package dk.opgang.platform.batch.run;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Whom each of the batches that run here has concerned; those that were worked on last. */
@Singleton
class ConcernedByBatch {

    private static final int BATCHES = 4;

    private final Map<UUID, Concerned> latest = new LinkedHashMap<>(BATCHES, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, Concerned> eldest) {
            return size() > BATCHES;
        }
    };

    synchronized Concerned of(UUID batch) {
        return latest.computeIfAbsent(batch, id -> new Concerned());
    }
}
