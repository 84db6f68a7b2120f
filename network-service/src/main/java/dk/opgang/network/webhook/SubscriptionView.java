package dk.opgang.network.webhook;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.opgang.platform.posted.Stored;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A subscription as its owner sees it.
 *
 * @param state a code of {@code webhook-states}
 * @param secret what its requests are signed by; told once, in the answer that made it
 */
@Schema(name = "WebhookSubscription")
record SubscriptionView(
        UUID id,
        @JsonUnwrapped SubscriptionForm form,
        String state,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String secret,

        @JsonUnwrapped Stored stored) {

    static SubscriptionView of(WebhookSubscription it) {
        return of(it, null);
    }

    static SubscriptionView of(WebhookSubscription it, @Nullable String secret) {
        return new SubscriptionView(it.id(), it.form(), it.state(), secret, Stored.of(it));
    }
}
