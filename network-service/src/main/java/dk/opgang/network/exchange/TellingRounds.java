package dk.opgang.network.exchange;

import dk.opgang.platform.tenancy.SystemCalls;
import dk.opgang.platform.time.BusinessClock;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Goes through everything of a kind of which other installations are to be told something. */
@Singleton
public class TellingRounds {

    private static final Logger LOG = Logger.getLogger(TellingRounds.class);

    /** After that it is told again what nobody has acknowledged: the topic keeps what was told, so that it is soon enough. */
    private static final Duration AGAIN = Duration.ofHours(1);

    private final ExchangeSender sender;
    private final SystemCalls system;
    private final BusinessClock clock;

    TellingRounds(ExchangeSender sender, SystemCalls system, BusinessClock clock) {
        this.sender = sender;
        this.system = system;
        this.clock = clock;
    }

    /** A slice of those of which something is to be told, as {@link Tellings#due}. */
    @FunctionalInterface
    public interface Due {
        List<UUID> after(@Nullable UUID last, Instant unanswered);
    }

    /**
     * Tells each of them once; none while there is no other installation. One that cannot be told now is told later, and holds up no other.
     *
     * @param what such as {@code settlement}, for the log
     * @param due asked in a transaction of the system
     * @param tell outside one
     */
    public void tellAll(String what, Due due, Consumer<UUID> tell) {
        if (sender.isAlone()) {
            return;
        }
        Instant unanswered = clock.now().minus(AGAIN);
        UUID last = null;
        List<UUID> some;
        do {
            UUID after = last;
            some = system.callInTransaction(() -> due.after(after, unanswered));
            some.forEach(id -> tryToTell(what, id, tell));
            last = some.isEmpty() ? null : some.getLast();
        } while (some.size() == Tellings.AT_ONCE);
    }

    private static void tryToTell(String what, UUID id, Consumer<UUID> tell) {
        try {
            tell.accept(id);
        } catch (RuntimeException e) {
            LOG.warnf("How %s %s stands could not be told and is told again: %s", what, id, e.getClass());
        }
    }
}
