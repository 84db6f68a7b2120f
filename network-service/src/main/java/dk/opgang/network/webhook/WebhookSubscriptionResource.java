package dk.opgang.network.webhook;

import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.http.Answers;
import dk.opgang.platform.idempotency.Idempotent;
import dk.opgang.platform.json.MayBeEmpty;
import dk.opgang.platform.json.MergePatch;
import dk.opgang.platform.list.Page;
import dk.opgang.platform.list.SourcedListParams;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Subscriptions of events that are posted to their owner. */
@Path(WebhookSubscriptionResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Webhooks")
public class WebhookSubscriptionResource {

    static final String PATH = "/v1/webhook-subscriptions";

    private final CurrentCaller caller;
    private final WebhookSubscriptions subscriptions;
    private final WriteSubscription write;
    private final UseSubscription use;

    WebhookSubscriptionResource(
            CurrentCaller caller, WebhookSubscriptions subscriptions, WriteSubscription write, UseSubscription use) {
        this.caller = caller;
        this.subscriptions = subscriptions;
        this.write = write;
        this.use = use;
    }

    @POST
    @Idempotent(sealedBy = SecretSeal.class)
    @ResponseStatus(201)
    @PermissionsAllowed("webhooks.write")
    @Operation(
            summary = "Subscribe to events, or change the subscription of the same source",
            description = "Each type needs the scope that reads such events; what the token may see is what is "
                    + "delivered. The answer that makes a subscription tells its secret, and no other does.")
    public RestResponse<SubscriptionView> postWebhookSubscription(SubscriptionForm form) {
        WriteSubscription.Made made = write.post(caller.get(), form);
        String secret = made.secret() == null ? null : made.secret().told();
        return made.posted().answer(PATH, it -> SubscriptionView.of(it, secret));
    }

    @GET
    @PermissionsAllowed("webhooks.write")
    @Operation(summary = "List the owner's subscriptions")
    public Page<SubscriptionView> listWebhookSubscriptions(@BeanParam SourcedListParams list) {
        return subscriptions.page(caller.get(), list.toQuery()).map(SubscriptionView::of);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("webhooks.write")
    @Operation(summary = "Read a subscription")
    public RestResponse<SubscriptionView> getWebhookSubscription(@PathParam("id") UUID id) {
        return found(subscriptions.get(caller.get(), id));
    }

    @PATCH
    @Path("/{id}")
    @PermissionsAllowed("webhooks.write")
    @Operation(
            summary = "Change a subscription",
            description = "With other types it is told what the token that changes them may see.")
    public RestResponse<SubscriptionView> updateWebhookSubscription(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, MergePatch patch) {
        return found(write.patch(caller.get(), id, ifMatch, patch));
    }

    @DELETE
    @Path("/{id}")
    @PermissionsAllowed("webhooks.write")
    @Operation(summary = "End a subscription; what waits is not delivered")
    public void removeWebhookSubscription(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        write.remove(caller.get(), id, ifMatch);
    }

    @POST
    @Path("/{id}/pause")
    @Idempotent
    @PermissionsAllowed("webhooks.write")
    @Operation(
            summary = "Pause a subscription",
            description = "What happens meanwhile is delivered when it goes on, in order, up to 30 days.")
    public RestResponse<SubscriptionView> pauseWebhookSubscription(@PathParam("id") UUID id) {
        return found(use.pause(caller.get(), id));
    }

    @POST
    @Path("/{id}/resume")
    @Idempotent
    @PermissionsAllowed("webhooks.write")
    @Operation(summary = "Let a subscription go on that was paused, by whomever")
    public RestResponse<SubscriptionView> resumeWebhookSubscription(@PathParam("id") UUID id) {
        return found(use.resume(caller.get(), id));
    }

    @POST
    @Path("/{id}/secret-rotations")
    @Idempotent(sealedBy = SecretSeal.class)
    @ResponseStatus(201)
    @PermissionsAllowed("webhooks.write")
    @Operation(
            summary = "Change the secret",
            description = "Both sign until the former one ends. The answer alone tells the new one.")
    public RestResponse<SubscriptionView> rotateWebhookSecret(@PathParam("id") UUID id, @MayBeEmpty RotationForm form) {
        WebhookSecret secret = use.rotate(caller.get(), id, form.duration());
        WebhookSubscription subscription = subscriptions.get(caller.get(), id);
        return Answers.added(PATH + "/" + id, SubscriptionView.of(subscription, secret.told()), subscription.version());
    }

    private static RestResponse<SubscriptionView> found(WebhookSubscription subscription) {
        return Answers.found(SubscriptionView.of(subscription), subscription.version());
    }
}
