package dk.opgang.initiatives.budgeting.proposal;

import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.coded.Coded;
import dk.opgang.platform.http.OneOf;
import dk.opgang.platform.idempotency.Idempotent;
import dk.opgang.platform.list.Page;
import dk.opgang.platform.list.SourcedListParams;
import dk.opgang.platform.posted.Posted;
import dk.opgang.platform.visibility.Restriction;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
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

/** Proposals of a round over HTTP. */
@Path("/v1/budget-rounds/{roundId}/proposals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Participatory budgets")
public class BudgetProposalResource {

    private final CurrentCaller caller;
    private final ShowProposal show;
    private final ReadProposals read;
    private final WriteProposal write;
    private final DecideProposal decide;

    BudgetProposalResource(
            CurrentCaller caller, ShowProposal show, ReadProposals read, WriteProposal write, DecideProposal decide) {
        this.caller = caller;
        this.show = show;
        this.read = read;
        this.write = write;
        this.decide = decide;
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed({"initiatives.write", "areas.write"})
    @Operation(
            summary = "Propose what the money of a round is spent on",
            description = "By the organiser, for whoever proposes it, while the round takes proposals.")
    public RestResponse<BudgetProposalView> postBudgetProposal(
            @PathParam("roundId") UUID roundId, BudgetProposalForm request) {
        return write.post(caller.get(), roundId, request)
                .answer("/v1/budget-rounds/" + roundId + "/proposals", show::view);
    }

    @GET
    @PermissionsAllowed({"statistics.read", "initiatives.read"})
    @Operation(
            summary = "List the proposals of a round",
            description = "Everybody sees those that were admitted, and never who made them.")
    public Page<BudgetProposalView> listBudgetProposals(
            @PathParam("roundId") UUID roundId,
            @BeanParam SourcedListParams list,
            @Parameter(description = "Only those of this pool, by its key") @QueryParam("pool") String pool,
            @Parameter(description = "Only those in this state, a code of proposal-states")
                    @OneOf(codeList = "proposal-states")
                    @QueryParam("state")
                    String state) {
        return read.list(caller.get(), roundId, list.toQuery(), BudgetProposals.inPool(pool), inState(state))
                .map(show::view);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed({"statistics.read", "initiatives.read"})
    @Operation(summary = "Read a proposal")
    public RestResponse<BudgetProposalView> getBudgetProposal(
            @PathParam("roundId") UUID roundId, @PathParam("id") UUID id) {
        return Posted.found(read.read(caller.get(), roundId, id), show::view);
    }

    @POST
    @Path("/{id}/decision")
    @Idempotent
    @PermissionsAllowed({"initiatives.write", "areas.write"})
    @Operation(
            summary = "Decide on a proposal",
            description =
                    "admitted or declined; of a panel's pool won or lost, while its money lasts; and later whether what has won"
                            + " was realised or given up.")
    public RestResponse<BudgetProposalView> decideBudgetProposal(
            @PathParam("roundId") UUID roundId, @PathParam("id") UUID id, ProposalDecision request) {
        return Posted.found(decide.decide(caller.get(), roundId, id, request), show::view);
    }

    private static Restriction inState(@Nullable String wanted) {
        return wanted == null
                ? Restriction.all()
                : Coded.find(ProposalState.values(), wanted)
                        .map(state -> Restriction.equal("state", state))
                        .orElseGet(Restriction::none);
    }
}
