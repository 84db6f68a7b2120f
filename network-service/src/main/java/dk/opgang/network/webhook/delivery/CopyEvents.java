package dk.opgang.network.webhook.delivery;

import dk.opgang.network.feed.FeedAccess;
import dk.opgang.network.feed.FeedItem;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.tenancy.SystemCalls;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Goes through the feed for all subscriptions: once for each owner, however many subscriptions it has, and only for owners whom something new
 * names. So a subscription, also one that is paused, has written down what its owner could see when it happened.
 */
@Singleton
class CopyEvents {

    private static final int AT_ONCE = 500;
    private static final long NEVER = -1;

    private final FeedAccess feed;
    private final SubscriberTable subscribers;
    private final WriteDeliveries deliveries;
    private final SystemCalls calls;
    private long done = NEVER;

    CopyEvents(FeedAccess feed, SubscriberTable subscribers, WriteDeliveries deliveries, SystemCalls calls) {
        this.feed = feed;
        this.subscribers = subscribers;
        this.deliveries = deliveries;
        this.calls = calls;
    }

    /** Begins again with all subscriptions, as after somebody else was at it. */
    void forget() {
        done = NEVER;
    }

    /**
     * Writes down what is new.
     *
     * @param end the position up to which everything is recorded
     * @return whether there is more
     */
    boolean round(long end) {
        if (end == done) {
            return false;
        }
        boolean isMore = false;
        for (List<Subscriber> ofOwner : byOwner(concerned(end))) {
            isMore |= copy(ofOwner, end);
        }
        if (!isMore) {
            done = end;
        }
        return isMore;
    }

    private List<Subscriber> concerned(long end) {
        return calls.call(() -> {
            Set<String> readers = done == NEVER ? Set.of() : feed.readersBetween(done, end);
            return done == NEVER || FeedAccess.isForEveryone(readers) ? subscribers.all() : subscribers.of(readers);
        });
    }

    private static Collection<List<Subscriber>> byOwner(List<Subscriber> all) {
        Map<Owner, List<Subscriber>> groups = all.stream().collect(Collectors.groupingBy(Subscriber::owner));
        return groups.values();
    }

    private boolean copy(List<Subscriber> ofOwner, long end) {
        Caller caller = ofOwner.getFirst().owner().caller();
        long from = ofOwner.stream().mapToLong(Subscriber::readTo).min().orElse(end);
        List<FeedItem> items = calls.as(caller, () -> feed.after(caller, from, null, AT_ONCE));
        boolean isMore = items.size() == AT_ONCE;
        long last = items.isEmpty() ? end : items.getLast().position();
        calls.run(() -> deliveries.write(ofOwner, items, isMore ? last : Math.max(last, end)));
        return isMore;
    }
}
