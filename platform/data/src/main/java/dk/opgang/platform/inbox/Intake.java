package dk.opgang.platform.inbox;

import dk.opgang.platform.tenancy.SystemCalls;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.jboss.logging.Logger;

/**
 * Takes letters in: all of them in one transaction, and if that fails one by one, so that one that cannot be handled becomes a
 * dead letter and holds up no other.
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

    private final InboxConfig config;
    private final InboxTable inbox;
    private final Handlers handlers;
    private final DeadLetters deadLetters;
    private final SystemCalls system;

    Intake(InboxConfig config, InboxTable inbox, Handlers handlers, DeadLetters deadLetters, SystemCalls system) {
        this.config = config;
        this.inbox = inbox;
        this.handlers = handlers;
        this.deadLetters = deadLetters;
        this.system = system;
    }

    /** Takes in what the handlers want of the letters, each event once. */
    void take(List<Letter> letters, int generation) {
        List<Letter> wanted = letters.stream()
                .filter(letter -> letter.type().map(handlers::want).orElse(true))
                .toList();
        if (wanted.isEmpty()) {
            return;
        }
        try {
            together(wanted, generation);
        } catch (Outdated e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.warnf("%d events failed together and are taken in one by one: %s", wanted.size(), e);
            wanted.forEach(letter -> alone(letter, generation));
        }
    }

    private void alone(Letter letter, int generation) {
        for (int attempt = 1; ; attempt++) {
            try {
                together(List.of(letter), generation);
                return;
            } catch (Outdated e) {
                throw e;
            } catch (RuntimeException e) {
                if (attempt >= config.attempts()) {
                    LOG.errorf(
                            e, "Event %s %s became a dead letter", letter.type().orElse("?"), letter.id());
                    deadLetters.keep(letter, e);
                    return;
                }
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
    }

    private void together(List<Letter> letters, int generation) {
        system.inTransaction(() -> {
            if (inbox.generation() != generation) {
                throw new Outdated();
            }
            List<IncomingEvent> fresh = fresh(letters);
            if (!fresh.isEmpty()) {
                handlers.handle(fresh);
            }
        });
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
