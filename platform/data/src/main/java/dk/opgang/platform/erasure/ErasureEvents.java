package dk.opgang.platform.erasure;

import dk.opgang.platform.idempotency.IdempotencyKeys;
import dk.opgang.platform.inbox.DeadLetters;
import dk.opgang.platform.inbox.EventHandler;
import dk.opgang.platform.inbox.IncomingEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Forgets what the platform keeps of people who were erased: letters that could not be taken in, and answers that could be repeated. Comes
 * before the service's own handlers, so that what these delete is noted as erased already.
 */
@Singleton
@Priority(ErasureEvents.FIRST)
public class ErasureEvents implements EventHandler {

    /** The priority of what must look at the things of the erased before the service's own handlers delete them. */
    public static final int FIRST = 1_000;

    private final ErasureConfig config;
    private final ErasedSubjects erased;
    private final IdempotencyKeys answers;
    // Looked up on use: dead letters are handed to the handlers, of which this is one.
    private final Instance<DeadLetters> letters;

    ErasureEvents(ErasureConfig config, ErasedSubjects erased, IdempotencyKeys answers, Instance<DeadLetters> letters) {
        this.config = config;
        this.erased = erased;
        this.answers = answers;
        this.letters = letters;
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
    }
}
