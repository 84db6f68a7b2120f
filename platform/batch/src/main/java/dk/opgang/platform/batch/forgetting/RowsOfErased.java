package dk.opgang.platform.batch.forgetting;

import dk.opgang.platform.erasure.ErasureConfig;
import dk.opgang.platform.erasure.ErasureEvents;
import dk.opgang.platform.erasure.KeysOfErased;
import dk.opgang.platform.inbox.EventHandler;
import dk.opgang.platform.inbox.IncomingEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Forgets the rows of batches that were refused and tell of people who were erased. Comes before the service's own handlers, which delete
 * what the keys of the rows are known by.
 */
@Singleton
@Priority(ErasureEvents.FIRST)
class RowsOfErased implements EventHandler {

    private final ErasureConfig config;
    private final Forgetting forgetting;
    private final Instance<KeysOfErased> keys;

    RowsOfErased(ErasureConfig config, Forgetting forgetting, Instance<KeysOfErased> keys) {
        this.config = config;
        this.forgetting = forgetting;
        this.keys = keys;
    }

    @Override
    public Set<String> types() {
        return config.events().orElse(Set.of());
    }

    @Override
    public void handle(List<IncomingEvent> events) {
        List<UUID> subjects =
                events.stream().map(IncomingEvent::aggregateId).distinct().toList();
        Set<String> known = new HashSet<>();
        keys.forEach(source -> known.addAll(source.keysOf(subjects)));
        // Of every poster: whoever posts about people of others is refused rows about them.
        forgetting.of(null, Traces.ofId(Set.copyOf(subjects), known));
    }
}
