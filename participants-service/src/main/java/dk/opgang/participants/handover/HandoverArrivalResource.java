package dk.opgang.participants.handover;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.caller.Tenant;
import dk.opgang.platform.idempotency.Idempotent;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.tenancy.SystemCalls;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;

/** Takes from network-service what other installations hand over to municipalities of this one, and what they tell of it. */
@Path("/internal/handover-arrivals")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class HandoverArrivalResource {

    private static final Logger LOG = Logger.getLogger(HandoverArrivalResource.class);

    private final SystemCalls system;
    private final KeepArrival keep;
    private final AcceptPackage accept;
    private final KnowPackages know;

    HandoverArrivalResource(SystemCalls system, KeepArrival keep, AcceptPackage accept, KnowPackages know) {
        this.system = system;
        this.keep = keep;
        this.accept = accept;
        this.know = know;
    }

    /** Where the package stands here then. */
    @POST
    @Idempotent(read = true)
    @PermissionsAllowed("internal.read")
    @Operation(hidden = true)
    public RestResponse<KnowPackages.Item> arrive(ArrivalForm told) {
        system.run(() -> keep.keep(told));
        if (told.complete() && told.state().equals(PackageState.ACCEPTED.code())) {
            takeOver(told);
        }
        return RestResponse.ok(
                system.call(() -> know.of(List.of(told.id()), List.of()).getFirst()));
    }

    /** In the name of the receiver, which was asked before whether it may. What stands in the way by now is waited for. */
    private void takeOver(ArrivalForm told) {
        Caller receiver = new Caller(
                "handovers",
                "participants-service",
                new Tenant.Municipality(told.toMunicipalityCode()),
                Set.of(
                        "participants.read",
                        "participants.write",
                        "participants.identify",
                        "participants.identify-protected"));
        try {
            system.as(
                    receiver,
                    () -> accept.carryOut(
                            receiver, told.id(), Objects.requireNonNull(told.acceptedOn()), told.takesOverOn()));
        } catch (ProblemException e) {
            LOG.warnf(
                    "Package %s is accepted, and who is in it cannot be taken over yet: %s",
                    told.id(), e.problem().code());
        }
    }
}
