package dk.opgang.network.exchange;

import dk.opgang.platform.tenancy.SystemCalls;
import dk.opgang.platform.time.BusinessClock;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Goes through everything of a kind of which other installations are to be told something. */
@Singleton
public class TellingRounds {

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
     * Gives each of them once; none while there is no other installation.
     *
     * @param due asked in a transaction of the system
     * @param tell outside one; must not throw, so that one that cannot be told holds up no other
     */
    public void tellAll(Due due, Consumer<UUID> tell) {
        if (sender.isAlone()) {
            return;
        }
        Instant unanswered = clock.now().minus(AGAIN);
        UUID last = null;
        List<UUID> some;
        do {
            UUID after = last;
            some = system.callInTransaction(() -> due.after(after, unanswered));
            some.forEach(tell);
            last = some.isEmpty() ? null : some.getLast();
        } while (some.size() == Tellings.AT_ONCE);
    }
}
