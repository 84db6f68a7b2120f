package dk.opgang.network.relocation;

import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.http.Answers;
import dk.opgang.platform.http.Digested;
import dk.opgang.platform.http.OneOf;
import dk.opgang.platform.idempotency.Idempotent;
import dk.opgang.platform.json.BodyTags;
import dk.opgang.platform.json.MergePatch;
import dk.opgang.platform.list.Page;
import dk.opgang.platform.list.SourcedListParams;
import dk.opgang.platform.posted.Posted;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
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

/** Relocation cases over HTTP. Tags tell the body apart: what is shown depends on who asks. */
@Path(RelocationCaseResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Relocations")
public class RelocationCaseResource {

    static final String PATH = "/v1/relocation-cases";

    private final CurrentCaller caller;
    private final ReadCases read;
    private final WriteCase write;
    private final MoveCase move;
    private final Suggest suggest;
    private final BodyTags tags;

    RelocationCaseResource(
            CurrentCaller caller, ReadCases read, WriteCase write, MoveCase move, Suggest suggest, BodyTags tags) {
        this.caller = caller;
        this.read = read;
        this.write = write;
        this.move = move;
        this.suggest = suggest;
        this.tags = tags;
    }

    @POST
    @Path("/exposure-checks")
    @Idempotent(read = true)
    @PermissionsAllowed("exchange.write")
    @Operation(
            summary = "Work out how exposed a household is",
            description = "Five answers: yes, no or unknown. Nothing of them is kept or logged.")
    public RestResponse<ExposureCheck.Result> checkRelocationExposure(ExposureCheck check) {
        return RestResponse.ok(check.result());
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("exchange.write")
    @Operation(
            summary = "Open a relocation case, or change the one of the same source",
            description = "By the municipality of the family, of whom everybody of 15 years or more has said yes.")
    public RestResponse<CaseView> postRelocationCase(CaseForm form) {
        return tags.withBody(write.post(caller.get(), form).answer(PATH, opened -> read.view(caller.get(), opened)));
    }

    @GET
    @PermissionsAllowed({"exchange.read", "exchange.write"})
    @Operation(
            summary = "List relocation cases",
            description = "The caller's own, those of whose open match it is a party, and as adverts those that seek.")
    public Page<CaseView> listRelocationCases(
            @BeanParam SourcedListParams list,
            @Parameter(description = "A code of relocation-case-states")
                    @QueryParam("state")
                    @OneOf(codeList = "relocation-case-states")
                    String state,
            @Parameter(description = "A code of relocation-programmes")
                    @QueryParam("programme")
                    @OneOf(codeList = "relocation-programmes")
                    String programme) {
        return read.page(caller.get(), list.toQuery(), state, programme);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed({"exchange.read", "exchange.write"})
    @Operation(summary = "Read a relocation case, as far as the caller may see it")
    public RestResponse<CaseView> getRelocationCase(@PathParam("id") UUID id) {
        ReadCases.Shown shown = read.one(caller.get(), id);
        return tags.withBody(Answers.found(shown.view(), shown.about().version()));
    }

    @PATCH
    @Path("/{id}")
    @PermissionsAllowed("exchange.write")
    @Operation(summary = "Change what is wished, or until when it is sought")
    public RestResponse<CaseView> updateRelocationCase(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, MergePatch patch) {
        return tags.withBody(found(write.patch(caller.get(), id, ifMatch, patch)));
    }

    @GET
    @Digested
    @Path("/{id}/suggestions")
    @PermissionsAllowed({"exchange.read", "exchange.write"})
    @Operation(
            summary = "Hold the homes that are available against the wish",
            description = "For the municipality that opened the case; those that fit come first.")
    public Suggestion.Suggestions listRelocationSuggestions(@PathParam("id") UUID id) {
        return suggest.of(caller.get(), id);
    }

    @POST
    @Path("/{id}/transitions")
    @Idempotent
    @PermissionsAllowed("exchange.write")
    @Operation(
            summary = "Take a step of a relocation case",
            description = "Its municipality takes every step, the receiver prepared and moved. Whatever was agreed is"
                    + " undone when a case is on hold or withdrawn.")
    public RestResponse<CaseView> moveRelocationCase(@PathParam("id") UUID id, CaseTransition told) {
        return tags.withBody(found(move.move(caller.get(), id, told)));
    }

    private RestResponse<CaseView> found(RelocationCase changed) {
        return Posted.found(changed, it -> read.view(caller.get(), it));
    }
}
