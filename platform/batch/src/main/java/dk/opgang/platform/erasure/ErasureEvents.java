package dk.opgang.platform.erasure;

import dk.opgang.platform.batch.Forgetting;
import dk.opgang.platform.batch.Traces;
import dk.opgang.platform.idempotency.IdempotencyKeys;
import dk.opgang.platform.inbox.DeadLetters;
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
 * Forgets what the platform keeps of people who were erased: letters that could not be taken in, answers that could be repeated, and rows
 * of batches that were refused. Comes before the service's own handlers, so that what these delete is noted as erased already.
 */
@Singleton
@Priority(ErasureEvents.FIRST)
class ErasureEvents implements EventHandler {

    static final int FIRST = 1_000;

    private final ErasureConfig config;
    private final ErasedSubjects erased;
    private final IdempotencyKeys answers;
    // Looked up on use: dead letters are handed to the handlers, of which this is one.
    private final Instance<DeadLetters> letters;

    private final Forgetting forgetting;
    private final Instance<KeysOfErased> keys;

    ErasureEvents(
            ErasureConfig config,
            ErasedSubjects erased,
            IdempotencyKeys answers,
            Instance<DeadLetters> letters,
            Forgetting forgetting,
            Instance<KeysOfErased> keys) {
        this.config = config;
        this.erased = erased;
        this.answers = answers;
        this.letters = letters;
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
        erased.add(subjects);
        letters.get().forget(subjects);
        answers.forget(subjects);
        Set<String> known = new HashSet<>();
        keys.forEach(source -> known.addAll(source.keysOf(subjects)));
        // Of every poster: whoever posts about people of others is refused rows about them.
        forgetting.of(null, Traces.ofId(Set.copyOf(subjects), known));
    }
}
