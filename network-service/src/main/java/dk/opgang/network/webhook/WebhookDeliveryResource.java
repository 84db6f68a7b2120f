package dk.opgang.network.webhook;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.http.Answers;
import dk.opgang.platform.http.Digested;
import dk.opgang.platform.http.OneOf;
import dk.opgang.platform.idempotency.Idempotent;
import dk.opgang.platform.list.ListParams;
import dk.opgang.platform.list.Page;
import dk.opgang.platform.visibility.Restriction;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What became of the events of a subscription, tests of it, and events that come again. */
@Path(WebhookSubscriptionResource.PATH + "/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Webhooks")
public class WebhookDeliveryResource {

    private final CurrentCaller caller;
    private final WebhookSubscriptions subscriptions;
    private final WebhookDeliveries deliveries;
    private final WebhookReplays replays;
    private final UseSubscription use;

    WebhookDeliveryResource(
            CurrentCaller caller,
            WebhookSubscriptions subscriptions,
            WebhookDeliveries deliveries,
            WebhookReplays replays,
            UseSubscription use) {
        this.caller = caller;
        this.subscriptions = subscriptions;
        this.deliveries = deliveries;
        this.replays = replays;
        this.use = use;
    }

    /** Which delivery a test is. */
    @Schema(name = "WebhookTest")
    record TestView(UUID deliveryId) {}

    @GET
    @Path("/deliveries")
    @PermissionsAllowed("webhooks.write")
    @Operation(summary = "List the deliveries of a subscription with all their attempts")
    public Page<DeliveryView> listWebhookDeliveries(
            @PathParam("id") UUID id,
            @BeanParam ListParams list,
            @Parameter(description = "A code of webhook-delivery-states")
                    @QueryParam("state")
                    @OneOf(codeList = "webhook-delivery-states")
                    @Nullable
                    String state,
            @Parameter(description = "Only those of this event") @QueryParam("eventId") @Nullable UUID eventId) {
        Caller who = caller.get();
        WebhookSubscription subscription = subscriptions.get(who, id);
        return deliveries
                .page(
                        who,
                        list.toQuery(),
                        Restriction.equal("subscriptionId", subscription.id()),
                        Restriction.equal("state", state),
                        Restriction.equal("eventId", eventId))
                .map(DeliveryView::of);
    }

    @POST
    @Path("/test")
    @Idempotent
    @ResponseStatus(202)
    @PermissionsAllowed("webhooks.write")
    @Operation(
            summary = "Try a subscription",
            description = "An event of the type " + UseSubscription.TEST + " is delivered to it, and to nobody else.")
    public RestResponse<TestView> tryWebhook(@PathParam("id") UUID id) {
        WebhookDelivery delivery = use.test(caller.get(), id);
        return Answers.begun(
                "/v1/webhook-subscriptions/" + id + "/deliveries?eventId=" + delivery.eventId(),
                new TestView(delivery.id()));
    }

    @POST
    @Path("/replays")
    @Idempotent
    @ResponseStatus(202)
    @PermissionsAllowed("webhooks.write")
    @Operation(
            summary = "Have events delivered once more",
            description = "Those that the owner may see today, each under the id that it had.")
    public RestResponse<ReplayView> replayWebhook(@PathParam("id") UUID id, ReplayForm form) {
        ReplayView replay = ReplayView.of(use.replay(caller.get(), id, form));
        return Answers.begun("/v1/webhook-subscriptions/" + id + "/replays/" + replay.id(), replay);
    }

    @GET
    @Digested
    @Path("/replays/{replayId}")
    @PermissionsAllowed("webhooks.write")
    @Operation(summary = "Read how far a replay is")
    public ReplayView getWebhookReplay(@PathParam("id") UUID id, @PathParam("replayId") UUID replayId) {
        return ReplayView.of(replays.of(caller.get(), id, replayId));
    }
}
