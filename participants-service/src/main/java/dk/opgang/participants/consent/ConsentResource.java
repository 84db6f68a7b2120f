package dk.opgang.participants.consent;

import dk.opgang.participants.access.Purpose;
import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.http.Answers;
import dk.opgang.platform.idempotency.Idempotent;
import dk.opgang.platform.json.MayBeEmpty;
import dk.opgang.platform.json.MergePatch;
import dk.opgang.platform.list.Page;
import dk.opgang.platform.list.SourcedListParams;
import dk.opgang.platform.posted.Posted;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** One consent. */
@Path("/v1/consents")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Consents")
public class ConsentResource {

    private final CurrentCaller caller;
    private final ReadConsents read;
    private final WriteConsent write;
    private final RenewConsent renewing;
    private final WithdrawConsent withdrawing;
    private final ConsentViews views;

    ConsentResource(
            CurrentCaller caller,
            ReadConsents read,
            WriteConsent write,
            RenewConsent renewing,
            WithdrawConsent withdrawing,
            ConsentViews views) {
        this.caller = caller;
        this.read = read;
        this.write = write;
        this.renewing = renewing;
        this.withdrawing = withdrawing;
        this.views = views;
    }

    @GET
    @PermissionsAllowed("participants.read")
    @Operation(
            summary = "List consents",
            description = "A municipality sees those of its participants, a recipient those that let it read now.")
    public Page<ConsentView> listAllConsents(
            @BeanParam SourcedListParams list,
            @BeanParam ConsentFilter filter,
            @HeaderParam(Purpose.HEADER) String purpose) {
        return read.all(caller.get(), list.toQuery(), filter, Purpose.optional(purpose));
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("participants.read")
    @Operation(summary = "Read a consent")
    public RestResponse<ConsentView> getConsent(@PathParam("id") UUID id, @HeaderParam(Purpose.HEADER) String purpose) {
        ConsentView view = read.one(caller.get(), id, Purpose.optional(purpose));
        return Answers.found(view, view.stored().version());
    }

    @PATCH
    @Path("/{id}")
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    @PermissionsAllowed("participants.write")
    @Operation(
            summary = "Correct a consent that was recorded wrongly",
            description = "What was consented to stays; another consent is recorded anew. Not of a withdrawn one.")
    @RequestBody(content = @Content(schema = @Schema(implementation = ConsentForm.class)))
    public RestResponse<ConsentView> updateConsent(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, MergePatch patch) {
        return Posted.found(write.patch(caller.get(), id, ifMatch, patch), views::whole);
    }

    @DELETE
    @Path("/{id}")
    @PermissionsAllowed("participants.write")
    @Operation(
            summary = "Take back a consent that was never given",
            description = "For a mistake in recording; what a participant takes back is withdrawn. Works at once.")
    public void removeConsent(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        write.remove(caller.get(), id, ifMatch);
    }

    @POST
    @Path("/{id}/withdrawal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @PermissionsAllowed("participants.write")
    @Operation(
            summary = "Withdraw a consent",
            description = "Works at once: the recipient gets 404 from now on. The body may be left out.")
    @RequestBody(required = false)
    public RestResponse<ConsentView> withdrawConsent(@PathParam("id") UUID id, @MayBeEmpty WithdrawalForm request) {
        return Posted.found(withdrawing.withdraw(caller.get(), id, request), views::whole);
    }

    @POST
    @Path("/{id}/renewals")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("participants.write")
    @Operation(
            summary = "Renew a consent",
            description =
                    "A new consent of the same terms; the renewed one stays as it is. Not of a withdrawn one, nor once"
                            + " it has been over for more than 90 days.")
    public RestResponse<ConsentView> renewConsent(@PathParam("id") UUID id, RenewalForm request) {
        return new Posted<>(renewing.renew(caller.get(), id, request), true).answer("/v1/consents", views::whole);
    }
}
