package dk.opgang.participants.handover;

import dk.opgang.platform.idempotency.Idempotent;
import dk.opgang.platform.tenancy.SystemCalls;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Tells network-service where packages stand, and takes from it what follows of a relocation. */
@Path("/internal/handover-states")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PackageStateResource {

    private final SystemCalls system;
    private final KnowPackages know;
    private final FollowCase follow;

    PackageStateResource(SystemCalls system, KnowPackages know, FollowCase follow) {
        this.system = system;
        this.know = know;
        this.follow = follow;
    }

    @POST
    @Idempotent(read = true)
    @PermissionsAllowed("internal.read")
    @Operation(hidden = true)
    public RestResponse<Found> find(Wanted wanted) {
        system.run(() -> wanted.endings().forEach(follow::end));
        system.run(() -> wanted.moves().forEach(moved -> follow.move(moved.id(), moved.on())));
        return RestResponse.ok(new Found(system.call(() -> know.of(wanted.ids(), wanted.ages()))));
    }

    /**
     * Of which packages something is wanted.
     *
     * @param ages of which it is asked whether everybody is of age
     * @param endings of cases that were stopped
     * @param moves the days of moves that have happened
     */
    record Wanted(
            @NotNull @Size(min = 1, max = 1000) List<UUID> ids,
            @Nullable List<UUID> ages,
            @Nullable List<UUID> endings,
            @Nullable List<Moved> moves) {

        Wanted {
            ages = ages == null ? List.of() : ages;
            endings = endings == null ? List.of() : endings;
            moves = moves == null ? List.of() : moves;
        }
    }

    record Moved(@NotNull UUID id, @NotNull LocalDate on) {}

    record Found(List<KnowPackages.Item> items) {}
}
