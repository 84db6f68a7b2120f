package dk.opgang.participants.handover;

import dk.opgang.platform.constraint.CodeOf;
import dk.opgang.platform.constraint.Defaulted;
import dk.opgang.platform.idempotency.Idempotent;
import dk.opgang.platform.tenancy.SystemCalls;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Tells network-service where packages stand, and takes from it what follows of a relocation, or was answered from another installation. */
@Path("/internal/handover-states")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PackageStateResource {

    private final SystemCalls system;
    private final KnowPackages know;
    private final FollowCase follow;
    private final DecideAnswer decide;
    private final DeliverParts deliver;
    private final LogReads reads;

    PackageStateResource(
            SystemCalls system,
            KnowPackages know,
            FollowCase follow,
            DecideAnswer decide,
            DeliverParts deliver,
            LogReads reads) {
        this.system = system;
        this.know = know;
        this.follow = follow;
        this.decide = decide;
        this.deliver = deliver;
        this.reads = reads;
    }

    @POST
    @Idempotent(read = true)
    @PermissionsAllowed("internal.read")
    @Operation(hidden = true)
    public RestResponse<Found> find(Wanted wanted) {
        system.run(() -> wanted.endings().forEach(follow::end));
        system.run(() -> wanted.moves().forEach(moved -> follow.move(moved.id(), moved.on())));
        system.run(() -> wanted.answers().forEach(decide::decide));
        return RestResponse.ok(new Found(system.call(() -> know.of(wanted.ids(), wanted.ages()))));
    }

    @GET
    @Path("/{id}/parts")
    @PermissionsAllowed("internal.read")
    @Operation(hidden = true)
    public RestResponse<Parts> parts(@PathParam("id") UUID id) {
        return RestResponse.ok(new Parts(system.call(() -> deliver.of(id))));
    }

    @POST
    @Path("/reads")
    @Idempotent(read = true)
    @PermissionsAllowed("internal.read")
    @Operation(hidden = true)
    public RestResponse<Logged> log(Reads told) {
        return RestResponse.ok(new Logged(system.call(() -> reads.log(told.items()))));
    }

    /** Who has read packages at other installations. */
    record Reads(@NotNull @Size(max = 1000) List<@NotNull @Valid Read> items) {}

    /**
     * That the receiver has read a package.
     *
     * @param id by which it is logged once
     * @param what cover or content
     */
    record Read(
            @NotNull UUID id,
            @NotNull UUID packageId,
            @NotNull @Pattern(regexp = "cover|content") String what,
            @NotNull @CodeOf("purposes") String purpose) {}

    /** @param items how many are logged now that were not before */
    record Logged(int items) {}

    /**
     * Of which packages something is wanted.
     *
     * @param ages of which it is asked whether everybody is of age
     * @param endings of cases that were stopped
     * @param moves the days of moves that have happened
     * @param answers of receivers at other installations
     */
    record Wanted(
            @NotNull @Size(min = 1, max = 1000) List<UUID> ids,
            @Defaulted List<UUID> ages,
            @Defaulted List<UUID> endings,
            @Defaulted List<Moved> moves,
            @Defaulted List<@Valid Answer> answers) {

        Wanted {
            ages = ages == null ? List.of() : ages;
            endings = endings == null ? List.of() : endings;
            moves = moves == null ? List.of() : moves;
            answers = answers == null ? List.of() : answers;
        }
    }

    record Moved(@NotNull UUID id, @NotNull LocalDate on) {}

    /**
     * What a receiver at another installation answers.
     *
     * @param answerId by which it is told again that it was decided on
     * @param to accepted, rejected or more-requested
     */
    record Answer(
            @NotNull UUID id,
            @NotNull UUID answerId,
            @NotNull String to,
            @Nullable String reason,
            @Nullable LocalDate takesOverOn,
            @Nullable List<String> dataCategories) {}

    /** What is to be sent of a package. */
    record Parts(List<DeliverParts.Part> items) {}

    record Found(List<KnowPackages.Item> items) {}
}
