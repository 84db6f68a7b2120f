package dk.opgang.network.relocation;

import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.http.OneOf;
import dk.opgang.platform.idempotency.Idempotent;
import dk.opgang.platform.list.ListParams;
import dk.opgang.platform.list.Page;
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
import org.jboss.resteasy.reactive.RestResponse;

/** Matches of cases and homes over HTTP, for their parties. */
@Path(RelocationMatchResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Relocations")
public class RelocationMatchResource {

    static final String PATH = "/v1/relocation-matches";

    private final CurrentCaller caller;
    private final RelocationMatches matches;
    private final AnswerMatch answer;

    RelocationMatchResource(CurrentCaller caller, RelocationMatches matches, AnswerMatch answer) {
        this.caller = caller;
        this.matches = matches;
        this.answer = answer;
    }

    @GET
    @PermissionsAllowed({"exchange.read", "exchange.write"})
    @Operation(summary = "List the matches that the caller is a party of")
    public Page<MatchView> listRelocationMatches(
            @BeanParam ListParams list,
            @Parameter(description = "A code of relocation-match-states")
                    @QueryParam("state")
                    @OneOf(codeList = "relocation-match-states")
                    String state) {
        return matches.page(caller.get(), list.toQuery(), Restriction.equal("state", state))
                .map(MatchView::of);
    }

    @GET
    @Path("/{matchId}")
    @PermissionsAllowed({"exchange.read", "exchange.write"})
    @Operation(summary = "Read a match")
    public RestResponse<MatchView> getRelocationMatch(@PathParam("matchId") UUID matchId) {
        return Posted.found(matches.get(caller.get(), matchId), MatchView::of);
    }

    @POST
    @Path("/{matchId}/answers")
    @Idempotent
    @PermissionsAllowed("exchange.write")
    @Operation(
            summary = "Answer a match",
            description = "The family's municipality answers for the family, the one of the home for itself, and so"
                    + " does the organisation. The family may say no until the day of the move.")
    public RestResponse<MatchView> answerRelocationMatch(@PathParam("matchId") UUID matchId, MatchAnswer told) {
        return Posted.found(answer.answer(caller.get(), matchId, told), MatchView::of);
    }
}
