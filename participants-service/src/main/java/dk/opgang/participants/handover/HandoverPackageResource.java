package dk.opgang.participants.handover;

import dk.opgang.participants.access.Purpose;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.idempotency.Idempotent;
import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.ProblemException;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Makes packages, moves them on and opens them, for network-service with the token of whoever asked there. */
@Path("/internal/handover-packages")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class HandoverPackageResource {

    private final CurrentCaller caller;
    private final SendPackage send;
    private final AcceptPackage accept;
    private final MovePackage move;
    private final SupplementPackage supplement;
    private final ReadPackage read;
    private final HandoversOfParticipant ofParticipant;

    HandoverPackageResource(
            CurrentCaller caller,
            SendPackage send,
            AcceptPackage accept,
            MovePackage move,
            SupplementPackage supplement,
            ReadPackage read,
            HandoversOfParticipant ofParticipant) {
        this.caller = caller;
        this.send = send;
        this.accept = accept;
        this.move = move;
        this.supplement = supplement;
        this.read = read;
        this.ofParticipant = ofParticipant;
    }

    @GET
    @PermissionsAllowed({"exchange.read", "exchange.write"})
    @Operation(hidden = true)
    public RestResponse<PackagesOfParticipant> list(
            @Nullable @QueryParam("participantId") UUID participantId, @HeaderParam(Purpose.HEADER) String purpose) {
        if (!caller.get().has("participants.read")) {
            throw new ProblemException(CommonProblem.SCOPE_MISSING);
        }
        if (participantId == null) {
            throw new ProblemException(CommonProblem.NOT_FOUND);
        }
        return RestResponse.ok(new PackagesOfParticipant(
                ofParticipant.packages(caller.get(), participantId, Purpose.optional(purpose))));
    }

    @POST
    @Idempotent
    @PermissionsAllowed("exchange.write")
    @Operation(hidden = true)
    public RestResponse<Sealed> send(PackageForm form) {
        if (!caller.get().has("participants.write")) {
            throw new ProblemException(CommonProblem.SCOPE_MISSING);
        }
        return RestResponse.ok(send.send(caller.get(), form));
    }

    @POST
    @Path("/{id}/decisions")
    @Idempotent
    @PermissionsAllowed("exchange.write")
    @Operation(hidden = true)
    public RestResponse<Decided> decide(@PathParam("id") UUID id, DecisionForm form) {
        Caller asking = caller.get();
        return RestResponse.ok(
                switch (form.to()) {
                    case "accepted" -> accept.accept(asking, id, form.takesOverOn());
                    case "rejected" -> move.reject(asking, id, Objects.requireNonNull(form.reason()));
                    case "cancelled" -> move.cancel(asking, id);
                    case "more-requested" -> move.ask(asking, id, form.categories());
                    case "sent" -> supplement.supplement(asking, id, form.categories(), form.receiverKey());
                    default -> throw new ProblemException(CommonProblem.NOT_FOUND);
                });
    }

    @GET
    @Path("/{id}/cover")
    @PermissionsAllowed("participants.identify")
    @Operation(hidden = true)
    public RestResponse<Cover> cover(@PathParam("id") UUID id, @HeaderParam(Purpose.HEADER) String purpose) {
        return RestResponse.ok(
                read.cover(caller.get(), id, Purpose.require(purpose).code()));
    }

    @GET
    @Path("/{id}/content")
    @PermissionsAllowed({"exchange.read", "exchange.write"})
    @Operation(hidden = true)
    public RestResponse<Content> content(@PathParam("id") UUID id, @HeaderParam(Purpose.HEADER) String purpose) {
        return RestResponse.ok(read.content(caller.get(), id, Purpose.optional(purpose)));
    }

    @GET
    @Path("/{id}/notes")
    @PermissionsAllowed({"exchange.read", "exchange.write"})
    @Operation(hidden = true)
    public RestResponse<ReadPackage.Notes> notes(
            @PathParam("id") UUID id, @HeaderParam(Purpose.HEADER) String purpose) {
        return RestResponse.ok(read.notes(caller.get(), id, Purpose.optional(purpose)));
    }

    /** In which packages somebody is or was. */
    record PackagesOfParticipant(List<UUID> packageIds) {}
}
