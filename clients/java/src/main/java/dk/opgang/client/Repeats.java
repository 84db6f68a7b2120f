package dk.opgang.client;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Whether and when one request is sent again. A GET, and what has an {@code Idempotency-Key}, may be sent again whatever happened to it.
 * A PUT, PATCH or DELETE may have been done although its answer was lost, and would then be told that its version is stale: it is sent
 * again only where it was surely not done.
 */
final class Repeats {

    private static final int TOO_MANY_REQUESTS = 429;
    private static final Set<Integer> PASSING = Set.of(TOO_MANY_REQUESTS, 502, 503, 504);
    private static final String IN_PROGRESS = "idempotency-in-progress";

    /** An attempt that was cut off may go on for a while at the other end, until its pieces are found missing. */
    private static final int LONGEST_IN_PROGRESS = 120;

    private static final Duration FIRST = Duration.ofMillis(200);
    private static final Duration LONGEST = Duration.ofSeconds(10);

    /** Whoever is told to come back later than this is told so, instead of waiting here. */
    private static final Duration LONGEST_TOLD = Duration.ofMinutes(5);

    private final Request request;
    private final int most;
    private int made;
    private int waitedInProgress;

    Repeats(Request request, int most) {
        this.request = request;
        this.most = most;
    }

    /** How long to wait before the request is sent again after its connection was lost; nothing if it is not to be. */
    Optional<Duration> afterLoss(Exception loss) {
        return OpgangUnreachable.isNeverSent(loss) || mayBeRepeated() ? next(Optional.empty()) : Optional.empty();
    }

    /** How long to wait before the request is sent again after that answer; nothing if it is not to be. */
    Optional<Duration> after(OpgangProblem problem) {
        if (problem.code().equals(IN_PROGRESS) && waitedInProgress < LONGEST_IN_PROGRESS) {
            waitedInProgress++;
            return isSendable() ? Optional.of(problem.retryAfter().orElse(Duration.ofSeconds(1))) : Optional.empty();
        }
        boolean passes = PASSING.contains(problem.status());
        boolean surelyNotDone = problem.status() == TOO_MANY_REQUESTS;
        return passes && (surelyNotDone || mayBeRepeated()) ? next(problem.retryAfter()) : Optional.empty();
    }

    private Optional<Duration> next(Optional<Duration> told) {
        if (made >= most || !isSendable()) {
            return Optional.empty();
        }
        made++;
        return Optional.of(told.orElseGet(this::byItself)).filter(wait -> wait.compareTo(LONGEST_TOLD) <= 0);
    }

    /** Twice as long each time, and by chance a little more, so that many clients do not come back at once. */
    private Duration byItself() {
        long millis = Math.min(LONGEST.toMillis(), FIRST.toMillis() << Math.min(made - 1, 20));
        return Duration.ofMillis(millis + ThreadLocalRandom.current().nextLong(millis / 4 + 1));
    }

    private boolean mayBeRepeated() {
        return Set.of("GET", "HEAD", "OPTIONS").contains(request.method()) || request.has("Idempotency-Key");
    }

    private boolean isSendable() {
        Content content = request.content();
        return content == null || content.isOpenable();
    }
}
