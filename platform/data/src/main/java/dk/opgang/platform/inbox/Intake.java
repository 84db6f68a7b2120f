package dk.opgang.platform.inbox;

import dk.opgang.platform.data.PlannerHints;
import dk.opgang.platform.tenancy.SystemCalls;
import io.agroal.api.AgroalDataSource;
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
 * Takes messages in: all of them in one transaction, and if that fails one by one, so that one that cannot be handled becomes a
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
    /** From so many events on their statements are planned for them, which costs more than it saves for a few. */
    private static final int MANY = 50;

    private static final Duration PAUSE = Duration.ofMillis(100);
    /** How often a fault that passes by itself is waited for here; then the consumer begins anew, and tries on. */
    private static final int ATTEMPTS_AT_PASSING_FAULTS = 12;

    private final InboxConfig config;
    private final AgroalDataSource database;
    private final InboxTable inbox;
    private final InboxPositions positions;
    private final Handlers handlers;
    private final DeadLetters deadLetters;
    private final SystemCalls system;

    Intake(
            InboxConfig config,
            AgroalDataSource database,
            InboxTable inbox,
            InboxPositions positions,
            Handlers handlers,
            DeadLetters deadLetters,
            SystemCalls system) {
        this.config = config;
        this.database = database;
        this.positions = positions;
        this.inbox = inbox;
        this.handlers = handlers;
        this.deadLetters = deadLetters;
        this.system = system;
    }

    /**
     * Takes in the messages, each event once, and notes up to which position the partitions are taken in.
     *
     * @param messages of types that handlers want, or of none
     * @param upTo the position behind the messages in each partition
     * @throws RuntimeException if the database or another service does not answer for longer; then some of the messages may have been taken in
     */
    void take(List<Message> messages, Map<TopicPartition, Long> upTo, int generation) {
        try {
            together(messages, upTo, generation);
        } catch (Outdated e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.warnf("%d events failed together and are taken in one by one: %s", messages.size(), e);
            messages.forEach(message -> alone(message, generation));
            system.inTransaction(() -> note(upTo, generation));
        }
    }

    private void alone(Message message, int generation) {
        int lasting = 0;
        for (int attempt = 1; ; attempt++) {
            try {
                together(List.of(message), Map.of(), generation);
                return;
            } catch (Outdated e) {
                throw e;
            } catch (RuntimeException e) {
                if (PassingFaults.include(e)) {
                    // The message is not to blame, and its successors would meet the same.
                    if (attempt >= ATTEMPTS_AT_PASSING_FAULTS) {
                        throw e;
                    }
                } else if (++lasting >= config.attempts()) {
                    LOG.errorf(
                            e,
                            "Event %s %s became a dead letter",
                            message.type().orElse("?"),
                            message.id());
                    system.inTransaction(() -> {
                        requirePresent(generation);
                        deadLetters.keep(message, e);
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

    private void together(List<Message> messages, Map<TopicPartition, Long> upTo, int generation) {
        system.inTransaction(() -> {
            requirePresent(generation);
            if (messages.size() >= MANY) {
                PlannerHints.untilCommit(database);
            }
            List<IncomingEvent> fresh = fresh(messages);
            if (!fresh.isEmpty()) {
                handlers.handle(fresh);
            }
            // Last, so that to a handler a rebuild goes on as long as events of it come.
            positions.note(upTo);
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

    private List<IncomingEvent> fresh(List<Message> messages) {
        // Each is read from its text once.
        List<UUID> ids = messages.stream().map(Message::id).toList();
        Set<UUID> fresh = new HashSet<>();
        List<UUID> toRemember = new ArrayList<>();
        for (int i = 0; i < messages.size(); i++) {
            boolean remembered =
                    messages.get(i).type().map(handlers::relyOnMemory).orElse(true);
            (remembered ? toRemember : fresh).add(ids.get(i));
        }
        if (!toRemember.isEmpty()) {
            fresh.addAll(inbox.take(toRemember));
        }
        List<IncomingEvent> events = new ArrayList<>(messages.size());
        for (int i = 0; i < messages.size(); i++) {
            // Removing each id as it is met drops an event that came twice in one poll.
            if (fresh.remove(ids.get(i))) {
                events.add(messages.get(i).open());
            }
        }
        return events;
    }
}
