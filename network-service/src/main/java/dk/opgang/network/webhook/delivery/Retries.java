package dk.opgang.network.webhook.delivery;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** When a delivery that failed is tried again. */
final class Retries {

    private static final List<Duration> WAITS = List.of(
            Duration.ofSeconds(5),
            Duration.ofSeconds(30),
            Duration.ofMinutes(2),
            Duration.ofMinutes(10),
            Duration.ofMinutes(30),
            Duration.ofHours(1),
            Duration.ofHours(2),
            Duration.ofHours(4),
            Duration.ofHours(8),
            Duration.ofHours(8));

    /** Receivers that were away do not get everything at one instant when they are back. */
    private static final double JITTER = 0.1;

    private static final Duration SHORTEST_WISH = Duration.ofSeconds(1);
    private static final Duration LONGEST_WISH = Duration.ofHours(1);

    private Retries() {}

    /**
     * How long to wait.
     *
     * @param failed attempts, the last one included
     * @param wish for how long the receiver asked to be left alone, if it did
     * @return nothing after the last attempt
     */
    static Optional<Duration> after(int failed, @Nullable Duration wish, RandomGenerator chance) {
        if (failed > WAITS.size()) {
            return Optional.empty();
        }
        if (wish != null) {
            Duration atLeast = wish.compareTo(SHORTEST_WISH) < 0 ? SHORTEST_WISH : wish;
            return Optional.of(atLeast.compareTo(LONGEST_WISH) > 0 ? LONGEST_WISH : atLeast);
        }
        double share = 1 + JITTER * (2 * chance.nextDouble() - 1);
        return Optional.of(Duration.ofMillis((long) (WAITS.get(failed - 1).toMillis() * share)));
    }
}
