package dk.opgang.network.webhook.delivery;

import dk.opgang.network.webhook.Attempt;
import dk.opgang.network.webhook.DeliveryState;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a delivery now.
 *
 * @param state a code of {@code webhook-delivery-states}
 * @param attempt null if none was made
 * @param nextAttemptAt null if it is over
 * @param isGone whether the receiver said that it wants nothing any more
 */
record Result(
        Due due,
        String state,
        @Nullable Attempt attempt,
        @Nullable Instant nextAttemptAt,
        boolean isGone) {

    static Result withheld(Due due) {
        return new Result(due, DeliveryState.WITHHELD, null, null, false);
    }

    static Result of(Due due, Answer answer, Instant at, Duration took, RandomGenerator chance) {
        Attempt attempt = new Attempt(at.toString(), answer.status(), took.toMillis(), answer.error());
        if (answer.isGood()) {
            return new Result(due, DeliveryState.DELIVERED, attempt, null, false);
        }
        Optional<Duration> wait = Retries.after(due.failed() + 1, answer.wish(at.plus(took)), chance);
        return new Result(
                due,
                wait.isPresent() ? DeliveryState.PENDING : DeliveryState.FAILED,
                attempt,
                wait.map(at.plus(took)::plus).orElse(null),
                answer.isGone());
    }

    boolean isOver() {
        return !state.equals(DeliveryState.PENDING);
    }

    boolean isDelivered() {
        return state.equals(DeliveryState.DELIVERED);
    }

    boolean isFailed() {
        return state.equals(DeliveryState.FAILED);
    }
}
