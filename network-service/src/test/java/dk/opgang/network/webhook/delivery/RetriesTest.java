package dk.opgang.network.webhook.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.opgang.network.webhook.DeliveryState;
import dk.opgang.platform.data.Ids;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** When what did not get through is tried again, over a day of a clock that is moved. */
class RetriesTest {

    private static final Random CHANCE = new Random(42);
    private static final Instant BEGIN = Instant.parse("2026-03-01T12:00:00Z");

    private static Due due(int failed) {
        return new Due(
                Ids.next(),
                Ids.next(),
                Ids.next(),
                1L,
                "a-type",
                Ids.next(),
                failed,
                BEGIN,
                "https://receiver.example.org/",
                new Owner("municipality:615", "s", "c", List.of()));
    }

    @Test
    void aDayOfRetriesEndsWithAFailure() {
        // Given
        List<Duration> promised = List.of(
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
        List<Duration> waited = new ArrayList<>();
        Instant now = BEGIN;

        // When
        Result last = Result.of(due(0), Answer.of(500, null), now, Duration.ZERO, CHANCE);
        while (last.nextAttemptAt() != null) {
            waited.add(Duration.between(now, last.nextAttemptAt()));
            now = last.nextAttemptAt();
            last = Result.of(due(waited.size()), Answer.of(500, null), now, Duration.ZERO, CHANCE);
        }

        // Then
        assertEquals(DeliveryState.FAILED, last.state());
        assertEquals(promised.size(), waited.size());
        for (int i = 0; i < promised.size(); i++) {
            double share = (double) waited.get(i).toMillis() / promised.get(i).toMillis();
            assertTrue(share >= 0.9 && share <= 1.1, waited.get(i) + " instead of " + promised.get(i));
        }
    }

    @Test
    void noTwoReceiversWaitEquallyLong() {
        // When
        long different = java.util.stream.IntStream.range(0, 100)
                .mapToObj(_ -> Retries.after(5, null, CHANCE).orElseThrow())
                .distinct()
                .count();

        // Then
        assertTrue(different > 90, different + " different waits");
    }

    @Test
    void aWishToBeLeftAloneIsHeardForAnHourAtTheMost() {
        // When
        List<Optional<Duration>> waits =
                List.of(wait(503, "120"), wait(429, "0"), wait(429, "86400"), wait(500, "120"), wait(503, "tomorrow"));

        // Then
        assertEquals(Optional.of(Duration.ofMinutes(2)), waits.get(0));
        assertEquals(Optional.of(Duration.ofSeconds(1)), waits.get(1));
        assertEquals(Optional.of(Duration.ofHours(1)), waits.get(2));
        assertTrue(waits.get(3).orElseThrow().toSeconds() <= 5, "Others cannot ask for it");
        assertTrue(waits.get(4).orElseThrow().toSeconds() <= 5, "It is no number");
    }

    @Test
    void aWishMayTellAnInstant() {
        // When
        List<Optional<Duration>> waits = List.of(
                wait(503, "Sun, 01 Mar 2026 12:02:00 GMT"),
                wait(429, "Sun, 01 Mar 2026 11:00:00 GMT"),
                wait(429, "Mon, 02 Mar 2026 12:00:00 GMT"),
                wait(503, "Sun, 41 Mar 2026 12:02:00 GMT"));

        // Then
        assertEquals(Optional.of(Duration.ofMinutes(2)), waits.get(0));
        assertEquals(Optional.of(Duration.ofSeconds(1)), waits.get(1));
        assertEquals(Optional.of(Duration.ofHours(1)), waits.get(2));
        assertTrue(waits.get(3).orElseThrow().toSeconds() <= 5, "There is no such day");
    }

    private static Optional<Duration> wait(int status, @Nullable String header) {
        return Retries.after(1, Answer.of(status, header).wish(BEGIN), CHANCE);
    }

    @Test
    void aStreakBeginsAgainWithEachDelivery() {
        // Given
        Due one = due(10);
        Result failed = Result.of(one, Answer.none("timeout"), BEGIN.plusSeconds(9), Duration.ZERO, CHANCE);
        Result delivered = Result.of(one, Answer.of(204, null), BEGIN, Duration.ZERO, CHANCE);
        Result retried = Result.of(
                new Due(
                        one.id(),
                        one.subscriptionId(),
                        one.eventId(),
                        1L,
                        "a-type",
                        one.lane(),
                        0,
                        BEGIN,
                        "",
                        one.owner()),
                Answer.of(410, null),
                BEGIN.plusSeconds(3),
                Duration.ZERO,
                CHANCE);

        // When
        List<Streak> streaks = List.of(
                of(failed, failed),
                of(failed, delivered, failed),
                of(failed, delivered),
                of(delivered, retried, failed));

        // Then
        Instant at = BEGIN.plusSeconds(9);
        assertEquals(
                List.of(
                        new Streak(false, 2, at, false),
                        new Streak(true, 1, at, false),
                        new Streak(true, 0, null, false),
                        new Streak(true, 1, BEGIN.plusSeconds(3), true)),
                streaks);
    }

    private static Streak of(Result... results) {
        return Streak.of(List.of(results)).values().iterator().next();
    }
}
