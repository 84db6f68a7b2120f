package dk.opgang.network.webhook.delivery;

import dk.opgang.network.webhook.WebhookSecret;
import dk.opgang.network.webhook.address.AddressGuard;
import dk.opgang.network.webhook.address.Target;
import dk.opgang.platform.time.BusinessClock;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/** Makes one attempt: looks at the address anew, signs and posts, as Standard Webhooks says. */
@Singleton
class Deliver {

    private static final Logger LOG = Logger.getLogger(Deliver.class);

    private final AddressGuard guard;
    private final HttpSender http;
    private final BusinessClock clock;

    Deliver(AddressGuard guard, HttpSender http, BusinessClock clock) {
        this.guard = guard;
        this.http = http;
        this.clock = clock;
    }

    /**
     * Attempts it; never fails itself. It returns when the request is on its way: what came of it is there when the receiver has answered, or has
     * not for too long.
     *
     * @param body the event as JSON
     * @param secrets that are valid, the newest first
     */
    CompletionStage<Result> attempt(Due due, String body, List<WebhookSecret> secrets) {
        Instant at = clock.now();
        long begun = System.nanoTime();
        return answer(due, body, secrets, at)
                .thenApply(answer -> Result.of(
                        due, answer, at, Duration.ofNanos(System.nanoTime() - begun), ThreadLocalRandom.current()));
    }

    private CompletionStage<Answer> answer(Due due, String body, List<WebhookSecret> secrets, Instant at) {
        try {
            Optional<Target> target = guard.check(due.url());
            return target.isEmpty()
                    ? CompletableFuture.completedStage(Answer.none("address-not-allowed"))
                    : http.post(target.get(), headers(due.eventId().toString(), at, body, secrets), body);
        } catch (RuntimeException e) {
            LOG.warnf(e, "An attempt to deliver %s failed", due.id());
            return CompletableFuture.completedStage(Answer.none("connection-failed"));
        }
    }

    private static Map<String, String> headers(String id, Instant at, String body, List<WebhookSecret> secrets) {
        long seconds = at.getEpochSecond();
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Type", "application/cloudevents+json; charset=utf-8");
        headers.put("User-Agent", "Opgang");
        headers.put("webhook-id", id);
        headers.put("webhook-timestamp", Long.toString(seconds));
        headers.put(
                "webhook-signature",
                secrets.stream().map(secret -> secret.sign(id, seconds, body)).collect(Collectors.joining(" ")));
        return headers;
    }
}
