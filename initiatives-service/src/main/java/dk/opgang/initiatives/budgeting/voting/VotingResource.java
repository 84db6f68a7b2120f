package dk.opgang.initiatives.budgeting.voting;

import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.http.Answers;
import dk.opgang.platform.http.Digested;
import dk.opgang.platform.idempotency.Idempotent;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** The vote of a round over HTTP. */
@Path("/v1/budget-rounds/{roundId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Participatory budgets")
public class VotingResource {

    private final CurrentCaller caller;
    private final GiveCodes give;
    private final CastVote cast;

    VotingResource(CurrentCaller caller, GiveCodes give, CastVote cast) {
        this.caller = caller;
        this.give = give;
        this.cast = cast;
    }

    @POST
    @Path("/voting-codes")
    @Idempotent(sealedBy = VoteSeal.class)
    @ResponseStatus(201)
    @PermissionsAllowed({"initiatives.write", "areas.write"})
    @Operation(
            summary = "Give voting codes",
            description =
                    "By the organiser, while proposals are screened and during the vote: a number of codes, or one for each resident"
                            + " who may vote. A code is told once and never again; who has none is told why.")
    public RestResponse<VotingCodes> postVotingCodes(@PathParam("roundId") UUID roundId, VotingCodesForm request) {
        // The codes themselves are told here alone; how many were given is in the count.
        return Answers.added("/v1/budget-rounds/" + roundId + "/count", give.give(caller.get(), roundId, request));
    }

    @POST
    @Path("/votes")
    @Idempotent(sealedBy = VoteSeal.class)
    @ResponseStatus(201)
    @PermissionsAllowed("votes.cast")
    @Operation(
            summary = "Vote",
            description =
                    "With a code, or for a participant of the own municipality. Nothing that is kept connects a voter or a code with a"
                            + " ballot. The same request with the same Idempotency-Key is answered with the same receipt as long as"
                            + " votes are taken.")
    public RestResponse<VoteReceipt> postBudgetVote(@PathParam("roundId") UUID roundId, VoteForm request) {
        // Not at its receipt: for a repetition headers are kept beside the sealed answer, and not within it.
        return Answers.added("/v1/budget-rounds/" + roundId + "/count", cast.cast(caller.get(), roundId, request));
    }

    @GET
    @Digested
    @Path("/receipts/{receipt}")
    @PermissionsAllowed({"statistics.read", "initiatives.read", "votes.cast"})
    @Operation(
            summary = "Find that a ballot is in the count",
            description = "404 for a receipt that nobody was given. What the ballot says is told to nobody.")
    public VoteReceipt.Found getBudgetReceipt(
            @PathParam("roundId") UUID roundId, @PathParam("receipt") String receipt) {
        return cast.find(caller.get(), roundId, receipt);
    }
}
