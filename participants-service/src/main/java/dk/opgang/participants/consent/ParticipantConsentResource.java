package dk.opgang.participants.consent;

import dk.opgang.participants.access.Purpose;
import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.http.OneOf;
import dk.opgang.platform.idempotency.Idempotent;
import dk.opgang.platform.list.Page;
import dk.opgang.platform.list.SourcedListParams;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Consents of a participant. */
@Path("/v1/participants/{participantId}/consents")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Consents")
public class ParticipantConsentResource {

    private final CurrentCaller caller;
    private final ReadConsents read;
    private final WriteConsent write;
    private final ConsentViews views;

    ParticipantConsentResource(CurrentCaller caller, ReadConsents read, WriteConsent write, ConsentViews views) {
        this.caller = caller;
        this.read = read;
        this.write = write;
        this.views = views;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("participants.write")
    @Operation(
            summary = "Record a consent",
            description = "Its terms never change; it can be withdrawn, and what was recorded wrongly corrected.")
    public RestResponse<ConsentView> postConsent(@PathParam("participantId") UUID participantId, ConsentForm request) {
        return write.post(caller.get(), participantId, request).answer("/v1/consents", views::whole);
    }

    @GET
    @PermissionsAllowed("participants.read")
    @Operation(summary = "List the consents of a participant")
    public Page<ConsentView> listConsents(
            @PathParam("participantId") UUID participantId,
            @BeanParam SourcedListParams list,
            @Parameter(description = "Only those that stand there today, a code of consent-states")
                    @QueryParam("state")
                    @OneOf(codeList = "consent-states")
                    String state,
            @HeaderParam(Purpose.HEADER) String purpose) {
        return read.page(caller.get(), participantId, list.toQuery(), state, Purpose.optional(purpose));
    }
}
