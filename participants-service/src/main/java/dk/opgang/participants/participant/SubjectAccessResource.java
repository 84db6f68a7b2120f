package dk.opgang.participants.participant;

import dk.opgang.participants.access.Purpose;
import dk.opgang.participants.export.ReadableExport;
import dk.opgang.participants.participant.ReadIdentity.Revealed;
import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.http.Answers;
import dk.opgang.platform.http.Digested;
import dk.opgang.platform.idempotency.Idempotent;
import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.Language;
import dk.opgang.platform.problem.ProblemException;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What identifies a participant, and what the participant may know of it: identity, look-up, export. */
@Path("/v1/participants")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Participants")
public class SubjectAccessResource {

    private final CurrentCaller caller;
    private final ReadIdentity identities;
    private final ReadParticipants reading;
    private final ExportWhole export;
    private final ReadableExport readable;

    SubjectAccessResource(
            CurrentCaller caller,
            ReadIdentity identities,
            ReadParticipants reading,
            ExportWhole export,
            ReadableExport readable) {
        this.caller = caller;
        this.identities = identities;
        this.reading = reading;
        this.export = export;
        this.readable = readable;
    }

    @GET
    @Path("/{id}/identity")
    @PermissionsAllowed("participants.identify")
    @Digested
    @Operation(summary = "Read CPR and names", description = "Needs the header Opgang-Purpose, a code of purposes.")
    public RestResponse<IdentityView> getParticipantIdentity(
            @PathParam("id") UUID id, @HeaderParam(Purpose.HEADER) String purpose) {
        Revealed revealed = identities.reveal(caller.get(), id, Purpose.require(purpose));
        return Answers.unstored(IdentityView.of(revealed.participant(), revealed.identity()));
    }

    @POST
    @Path("/lookup")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent(read = true)
    @PermissionsAllowed("participants.read")
    @Operation(
            summary = "Find the municipality's participant with a CPR",
            description =
                    "A read that is logged each time, also if it finds nobody. Its answer is not kept: under the same"
                            + " Idempotency-Key it is answered anew.")
    @APIResponse(responseCode = "200", description = "The participant, without CPR and names")
    @APIResponse(responseCode = "404", description = "The municipality has no such participant")
    public RestResponse<ParticipantView> lookUpParticipant(
            LookupRequest request, @HeaderParam(Purpose.HEADER) String purpose) {
        // Refused here, after the transaction that logs the look-up.
        ParticipantView view = reading.byCpr(caller.get(), new Cpr(request.cpr()), Purpose.optional(purpose))
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
        return Answers.found(view, view.stored().version());
    }

    @GET
    @Path("/{id}/export")
    @PermissionsAllowed("participants.identify")
    @Digested
    @Operation(
            summary = "Export everything that is known of a participant",
            description =
                    "For the participant (databeskyttelsesforordningen articles 15 and 20); needs Opgang-Purpose. What other"
                            + " services keep is part of it; missing names what one that did not answer would have told.")
    public RestResponse<ParticipantExport> exportParticipant(
            @PathParam("id") UUID id, @HeaderParam(Purpose.HEADER) String purpose) {
        return Answers.unstored(export.whole(caller.get(), id, Purpose.require(purpose)));
    }

    @GET
    @Path("/{id}/export")
    @Produces("text/html;charset=UTF-8")
    @PermissionsAllowed("participants.identify")
    @Digested
    @Operation(
            summary = "Export everything that is known of a participant, as a page to read",
            description = "The same as the JSON, in Danish or English by Accept-Language.")
    @APIResponse(responseCode = "200", description = "The page", content = @Content(mediaType = "text/html"))
    public RestResponse<String> readExportOfParticipant(
            @PathParam("id") UUID id,
            @HeaderParam(Purpose.HEADER) String purpose,
            @Parameter(description = "da or en") @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String languages) {
        Locale language = Language.of(languages);
        ParticipantExport whole = export.whole(caller.get(), id, Purpose.require(purpose));
        return RestResponse.ResponseBuilder.ok(readable.page(whole, language))
                .header("Cache-Control", "no-store")
                .header("Content-Language", language.getLanguage())
                .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'")
                .build();
    }
}
