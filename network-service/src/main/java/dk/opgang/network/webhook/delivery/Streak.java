package dk.opgang.network.webhook.delivery;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What some results say of a subscription.
 *
 * @param broken whether one of them was a delivery, which ends what was before
 * @param failed deliveries that failed since the last one that did not
 * @param failingSince the first attempt without success since then; null if there is none
 * @param isGone whether the receiver wants nothing any more
 */
record Streak(boolean broken, int failed, @Nullable Instant failingSince, boolean isGone) {

    private static final Streak NONE = new Streak(false, 0, null, false);

    /** Of each subscription in the results, which come in their order. */
    static Map<UUID, Streak> of(List<Result> results) {
        Map<UUID, Streak> streaks = new LinkedHashMap<>();
        for (Result result : results) {
            if (result.attempt() != null) {
                streaks.merge(result.due().subscriptionId(), NONE.and(result), (before, _) -> before.and(result));
            }
        }
        return streaks;
    }

    private Streak and(Result result) {
        if (result.isDelivered()) {
            return new Streak(true, 0, null, false);
        }
        Instant since = failingSince == null && result.attempt() != null
                ? Instant.parse(result.attempt().at())
                : failingSince;
        return new Streak(broken, failed + (result.isFailed() ? 1 : 0), since, isGone || result.isGone());
    }
}
