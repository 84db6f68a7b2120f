package dk.opgang.network.moveinagreement;

import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.http.Digested;
import dk.opgang.platform.idempotency.Idempotent;
import dk.opgang.platform.json.BodyTags;
import dk.opgang.platform.json.MergePatch;
import dk.opgang.platform.list.Page;
import dk.opgang.platform.list.SourcedListParams;
import dk.opgang.platform.posted.Posted;
import dk.opgang.platform.time.BusinessClock;
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

/** Move-in agreements over HTTP, for their parties. Tags tell the body apart: it depends on who asks, and an agreement ends by itself. */
@Path(MoveInAgreementResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Move-in agreements")
public class MoveInAgreementResource {

    static final String PATH = "/v1/move-in-agreements";

    private final CurrentCaller caller;
    private final MoveInAgreements agreements;
    private final WriteMoveInAgreement write;
    private final ReadAgreements read;
    private final BusinessClock clock;
    private final BodyTags tags;

    MoveInAgreementResource(
            CurrentCaller caller,
            MoveInAgreements agreements,
            WriteMoveInAgreement write,
            ReadAgreements read,
            BusinessClock clock,
            BodyTags tags) {
        this.caller = caller;
        this.agreements = agreements;
        this.write = write;
        this.read = read;
        this.clock = clock;
        this.tags = tags;
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("exchange.write")
    @Operation(
            summary = "Propose an agreement, or change the one of the same source",
            description = "By one of its parties; it is in force when all have accepted it.")
    public RestResponse<MoveInAgreementView> postMoveInAgreement(MoveInAgreementForm form) {
        return tags.withBody(write.post(caller.get(), form).answer(PATH, this::view));
    }

    @GET
    @PermissionsAllowed({"exchange.read", "exchange.write"})
    @Operation(summary = "List the agreements that the caller is a party of")
    public Page<MoveInAgreementView> listMoveInAgreements(@BeanParam SourcedListParams list) {
        return agreements.page(caller.get(), list.toQuery()).map(this::view);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed({"exchange.read", "exchange.write"})
    @Operation(summary = "Read an agreement")
    public RestResponse<MoveInAgreementView> getMoveInAgreement(@PathParam("id") UUID id) {
        return tags.withBody(Posted.found(agreements.get(caller.get(), id), this::view));
    }

    @PATCH
    @Path("/{id}")
    @PermissionsAllowed("exchange.write")
    @Operation(summary = "Change an agreement that nobody has accepted yet", description = "By whoever proposed it.")
    public RestResponse<MoveInAgreementView> updateMoveInAgreement(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, MergePatch patch) {
        return tags.withBody(Posted.found(write.patch(caller.get(), id, ifMatch, patch), this::view));
    }

    @POST
    @Path("/{id}/acceptances")
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("exchange.write")
    @Operation(summary = "Accept an agreement as one of its parties")
    public RestResponse<MoveInAgreementView> postMoveInAgreementAcceptance(@PathParam("id") UUID id) {
        return tags.withBody(new Posted<>(write.accept(caller.get(), id), true).answerAt(PATH + "/" + id, this::view));
    }

    @GET
    @Digested
    @Path("/{id}/usage")
    @PermissionsAllowed({"exchange.read", "exchange.write"})
    @Operation(summary = "Read how far the quotas of an agreement are used")
    public AgreementUsage getMoveInAgreementUsage(
            @PathParam("id") UUID id,
            @Parameter(description = "The calendar year; the present one if missing") @QueryParam("year")
                    Integer year) {
        return read.usage(caller.get(), id, year);
    }

    private MoveInAgreementView view(MoveInAgreement agreement) {
        return MoveInAgreementView.of(caller.get(), agreement, clock.today());
    }
}
