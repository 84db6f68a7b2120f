package dk.opgang.platform.inbox;

import dk.opgang.platform.tenancy.SystemCalls;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/**
 * Takes letters in: all of them in one transaction, and if that fails one by one, so that one that cannot be handled becomes a
 * dead letter and holds up no other. A fault that passes by itself, such as a lost connection, makes none: it is tried on.
 */
@Singleton
class Intake {

    /** The projections are being rebuilt: what was read belongs to the time before. */
    static final class Outdated extends RuntimeException {
        Outdated() {
            super("The projections are being rebuilt", null, false, false);
        }
    }

    private static final Logger LOG = Logger.getLogger(Intake.class);
    private static final Duration PAUSE = Duration.ofMillis(100);
    /** How often a fault that passes by itself is waited for here; then the consumer begins anew, and tries on. */
    private static final int PATIENT_ATTEMPTS = 12;

    private final InboxConfig config;
    private final InboxTable inbox;
    private final InboxPositions positions;
    private final Handlers handlers;
    private final DeadLetters deadLetters;
    private final SystemCalls system;

    Intake(
            InboxConfig config,
            InboxTable inbox,
            InboxPositions positions,
            Handlers handlers,
            DeadLetters deadLetters,
            SystemCalls system) {
        this.config = config;
        this.positions = positions;
        this.inbox = inbox;
        this.handlers = handlers;
        this.deadLetters = deadLetters;
        this.system = system;
    }

    /**
     * Takes in what the handlers want of the letters, each event once, and notes how far the partitions are taken in.
     *
     * @param upTo the position behind the letters in each partition
     * @throws RuntimeException if the database or another service is away for longer; then some may have been taken in
     */
    void take(List<Letter> letters, Map<TopicPartition, Long> upTo, int generation) {
        try {
            together(letters, upTo, generation);
        } catch (Outdated e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.warnf("%d events failed together and are taken in one by one: %s", letters.size(), e);
            letters.forEach(letter -> alone(letter, generation));
            system.inTransaction(() -> note(upTo, generation));
        }
    }

    private void alone(Letter letter, int generation) {
        int lasting = 0;
        for (int attempt = 1; ; attempt++) {
            try {
                together(List.of(letter), Map.of(), generation);
                return;
            } catch (Outdated e) {
                throw e;
            } catch (RuntimeException e) {
                if (PassingFaults.include(e)) {
                    // The letter is not to blame, and its successors would meet the same.
                    if (attempt >= PATIENT_ATTEMPTS) {
                        throw e;
                    }
                } else if (++lasting >= config.attempts()) {
                    LOG.errorf(
                            e, "Event %s %s became a dead letter", letter.type().orElse("?"), letter.id());
                    system.inTransaction(() -> {
                        requirePresent(generation);
                        deadLetters.keep(letter, e);
                    });
                    return;
                }
                pause(attempt);
            }
        }
    }

    private void pause(int attempt) {
        long millis = Math.min(
                PAUSE.toMillis() << Math.min(attempt - 1, 10),
                config.maxBackoff().toMillis());
        LockSupport.parkNanos(Duration.ofMillis(millis).toNanos());
    }

    private void together(List<Letter> letters, Map<TopicPartition, Long> upTo, int generation) {
        List<Letter> wanted = letters.stream()
                .filter(letter -> letter.type().map(handlers::want).orElse(true))
                .toList();
        system.inTransaction(() -> {
            note(upTo, generation);
            List<IncomingEvent> fresh = fresh(wanted);
            if (!fresh.isEmpty()) {
                handlers.handle(fresh);
            }
        });
    }

    private void note(Map<TopicPartition, Long> upTo, int generation) {
        requirePresent(generation);
        positions.note(upTo);
    }

    private void requirePresent(int generation) {
        if (inbox.generation() != generation) {
            throw new Outdated();
        }
    }

    private List<IncomingEvent> fresh(List<Letter> letters) {
        Set<UUID> fresh = new HashSet<>();
        List<UUID> toRemember = new ArrayList<>();
        for (Letter letter : letters) {
            if (letter.type().map(handlers::relyOnMemory).orElse(true)) {
                toRemember.add(letter.id());
            } else {
                fresh.add(letter.id());
            }
        }
        if (!toRemember.isEmpty()) {
            fresh.addAll(inbox.take(toRemember));
        }
        List<IncomingEvent> events = new ArrayList<>();
        // Removing each id as it is met drops an event that came twice in one poll.
        letters.stream()
                .filter(letter -> fresh.remove(letter.id()))
                .map(Letter::open)
                .forEach(events::add);
        return events;
    }
}
