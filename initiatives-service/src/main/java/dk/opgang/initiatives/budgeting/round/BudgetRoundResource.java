package dk.opgang.initiatives.budgeting.round;

import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.expand.Expands;
import dk.opgang.platform.http.OneOf;
import dk.opgang.platform.idempotency.Idempotent;
import dk.opgang.platform.json.MergePatch;
import dk.opgang.platform.list.NamedListParams;
import dk.opgang.platform.list.Page;
import dk.opgang.platform.posted.Posted;
import dk.opgang.platform.visibility.Restriction;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
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
import org.jspecify.annotations.Nullable;

/** Rounds of participatory budgets over HTTP. */
@Path("/v1/budget-rounds")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Participatory budgets")
public class BudgetRoundResource {

    private final CurrentCaller caller;
    private final ReadRounds read;
    private final WriteRound write;
    private final MoveRound move;

    BudgetRoundResource(CurrentCaller caller, ReadRounds read, WriteRound write, MoveRound move) {
        this.caller = caller;
        this.read = read;
        this.write = write;
        this.move = move;
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed({"initiatives.write", "areas.write"})
    @Operation(
            summary = "Set up a round of a participatory budget, or change the one of the same source",
            description = "By a municipality with initiatives.write, or by a housing organisation with areas.write for"
                    + " its own areas. It begins as a draft, which its organiser alone sees.")
    public RestResponse<BudgetRoundView> postBudgetRound(BudgetRoundForm request) {
        return write.post(caller.get(), request).answer("/v1/budget-rounds", this::view);
    }

    @GET
    @PermissionsAllowed({"statistics.read", "initiatives.read"})
    @Expands(of = BudgetRoundView.class, value = "proposals")
    @Operation(summary = "List rounds", description = "Everybody sees a round once proposals were taken.")
    public Page<BudgetRoundView> listBudgetRounds(
            @BeanParam NamedListParams list,
            @Parameter(description = "Code of a municipality, three digits") @QueryParam("municipalityCode")
                    String municipalityCode,
            @Parameter(description = "Only those of this housing area") @QueryParam("housingAreaId") UUID housingAreaId,
            @Parameter(description = "Only those of this initiative") @QueryParam("initiativeId") UUID initiativeId,
            @Parameter(description = "Only those in this state, a code of round-states")
                    @OneOf(codeList = "round-states")
                    @QueryParam("state")
                    String state) {
        var page = read.list(
                caller.get(),
                list.toQuery(),
                Restriction.equal("form.municipalityCode", municipalityCode),
                Restriction.equal("form.initiativeId", initiativeId),
                BudgetRounds.inArea(housingAreaId),
                inState(state));
        return page.map(this::view);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed({"statistics.read", "initiatives.read"})
    @Expands(of = BudgetRoundView.class, value = "proposals")
    @Operation(summary = "Read a round")
    public RestResponse<BudgetRoundView> getBudgetRound(@PathParam("id") UUID id) {
        return Posted.found(read.read(caller.get(), id), this::view);
    }

    @PATCH
    @Path("/{id}")
    @Consumes({"application/merge-patch+json", "application/json"})
    @PermissionsAllowed({"initiatives.write", "areas.write"})
    @Operation(
            summary = "Change a round",
            description =
                    "From the beginning of the vote on, where the round takes place, its pools, eligibility, ballot, allocation and"
                            + " smallest turnout are frozen: 409 round-frozen.")
    public RestResponse<BudgetRoundView> updateBudgetRound(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, MergePatch patch) {
        return Posted.found(write.patch(caller.get(), id, ifMatch, patch), this::view);
    }

    @POST
    @Path("/{id}/transitions")
    @Idempotent
    @PermissionsAllowed({"initiatives.write", "areas.write"})
    @Operation(
            summary = "Move a round to another state",
            description =
                    "draft, proposals, screening, voting, counting; decided follows from the allocation, then realising, closed."
                            + " Until it is decided a round can be cancelled. Voting begins and ends by itself at the instants of the"
                            + " schedule, if they are told.")
    public RestResponse<BudgetRoundView> moveBudgetRound(@PathParam("id") UUID id, RoundTransition request) {
        return Posted.found(move.move(caller.get(), id, request), this::view);
    }

    private BudgetRoundView view(BudgetRound round) {
        return BudgetRoundView.of(round, caller.get());
    }

    private static Restriction inState(@Nullable String state) {
        return state == null
                ? Restriction.all()
                : RoundState.of(state)
                        .map(wanted -> Restriction.equal("state", wanted))
                        .orElseGet(Restriction::none);
    }
}
