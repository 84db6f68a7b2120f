package dk.opgang.network.webhook.delivery;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A replay as its events are written down.
 *
 * @param types only these; all of the subscription's if there is none
 * @param readTo the position up to which that is done
 * @param endsAt the position at which it ends
 */
record Replay(UUID id, Subscriber of, Instant from, Instant to, List<String> types, long readTo, long endsAt) {}
