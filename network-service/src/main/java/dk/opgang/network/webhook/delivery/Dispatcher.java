package dk.opgang.network.webhook.delivery;

import dk.opgang.network.feed.FeedAccess;
import dk.opgang.network.feed.FeedItem;
import dk.opgang.network.webhook.WebhookSecret;
import dk.opgang.network.webhook.address.WebhookConfig;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.json.PlainJson;
import dk.opgang.platform.tenancy.SystemCalls;
import dk.opgang.platform.time.BusinessClock;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Starts what is due. It never waits for a receiver: each attempt looks up its address on a thread of its own, and what came of it is taken in
 * with the next round, together with all else that came. A subscription has so many attempts under way and no more, so one that answers slowly has a queue
 * of its own and nobody else waits.
 */
@Singleton
class Dispatcher {

    private static final Logger LOG = Logger.getLogger(Dispatcher.class);

    private final DueTable table;
    private final FeedAccess feed;
    private final TakeResults results;
    private final Deliver deliver;
    private final SystemCalls calls;
    private final BusinessClock clock;
    private final WebhookMetrics metrics;
    private final int parallel;

    /** Of the system: a virtual one that waits for a class to be loaded keeps its processor, and two of them would stand still for good. */
    private final ExecutorService attempts = Executors.newCachedThreadPool(
            Thread.ofPlatform().name("webhook-", 0).daemon().factory());

    private final Post post = new Post();
    private final Map<UUID, Set<UUID>> underWay = new HashMap<>();

    Dispatcher(
            DueTable table,
            FeedAccess feed,
            TakeResults results,
            Deliver deliver,
            SystemCalls calls,
            BusinessClock clock,
            WebhookMetrics metrics,
            WebhookConfig config) {
        this.metrics = metrics;
        this.table = table;
        this.feed = feed;
        this.results = results;
        this.deliver = deliver;
        this.calls = calls;
        this.clock = clock;
        this.parallel = config.parallel();
    }

    Post post() {
        return post;
    }

    /** Takes in what attempts came to. */
    void takeResults() {
        List<Result> taken = post.take();
        if (taken.isEmpty()) {
            return;
        }
        try {
            calls.run(() -> results.take(taken));
        } catch (RuntimeException e) {
            post.putBack(taken);
            throw e;
        }
        metrics.count(taken);
        taken.forEach(result -> end(result.due()));
    }

    /** Starts what is due. */
    void start() {
        Instant now = clock.now();
        List<Due> due = calls.call(() -> table.due(now, parallel)).stream()
                .filter(this::canStart)
                .toList();
        if (due.isEmpty()) {
            return;
        }
        Map<UUID, List<WebhookSecret>> secrets = calls.call(() ->
                table.secrets(due.stream().map(Due::subscriptionId).distinct().toList(), now));
        due.stream().collect(Collectors.groupingBy(Due::owner)).forEach((owner, own) -> start(owner, own, secrets));
    }

    private boolean canStart(Due due) {
        Set<UUID> running = underWay.getOrDefault(due.subscriptionId(), Set.of());
        return running.size() < parallel && !running.contains(due.id());
    }

    private void start(Owner owner, List<Due> due, Map<UUID, List<WebhookSecret>> secrets) {
        try {
            Map<Long, FeedItem> shown = shown(owner.caller(), due);
            for (Due one : due) {
                String body = body(one, shown);
                begin(one);
                if (body == null) {
                    post.put(Result.withheld(one));
                } else {
                    List<WebhookSecret> signing = secrets.getOrDefault(one.subscriptionId(), List.of());
                    attempts.execute(() -> attempt(one, body, signing));
                }
            }
        } catch (RuntimeException e) {
            // It stays due. What is wrong with one owner's events delays no other owner.
            LOG.warnf(e, "Deliveries of %s could not be started", owner.tenantKey());
        }
    }

    private void attempt(Due due, String body, List<WebhookSecret> secrets) {
        // It never fails: whatever comes of it is a result.
        CompletionStage<?> _ = deliver.attempt(due, body, secrets).thenAccept(post::put);
    }

    private Map<Long, FeedItem> shown(Caller caller, List<Due> due) {
        List<Long> positions = due.stream()
                .map(Due::position)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        if (positions.isEmpty()) {
            return Map.of();
        }
        List<FeedItem> items =
                calls.as(caller, () -> QuarkusTransaction.requiringNew().call(() -> feed.show(caller, positions)));
        return items.stream().collect(Collectors.toMap(FeedItem::position, Function.identity()));
    }

    /** The event; null if its owner may not see it now. */
    private @Nullable String body(Due due, Map<Long, FeedItem> shown) {
        if (due.position() == null) {
            String data = PlainJson.MAPPER
                    .createObjectNode()
                    .put("subscriptionId", due.subscriptionId().toString())
                    .put("state", "active")
                    .toString();
            return feed.write(
                    due.eventId(),
                    "urn:opgang:network-service",
                    due.type(),
                    due.subscriptionId(),
                    due.createdAt(),
                    data);
        }
        FeedItem item = shown.get(due.position());
        return item == null ? null : item.json();
    }

    private void begin(Due due) {
        underWay.computeIfAbsent(due.subscriptionId(), _ -> new HashSet<>()).add(due.id());
    }

    private void end(Due due) {
        underWay.computeIfPresent(due.subscriptionId(), (_, running) -> {
            running.remove(due.id());
            return running.isEmpty() ? null : running;
        });
    }
}
