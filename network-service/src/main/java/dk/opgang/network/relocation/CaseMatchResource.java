package dk.opgang.network.relocation;

import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.http.Answers;
import dk.opgang.platform.idempotency.Idempotent;
import dk.opgang.platform.list.ListParams;
import dk.opgang.platform.list.Page;
import dk.opgang.platform.visibility.Restriction;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
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

/** The matches of a case over HTTP. */
@Path(RelocationCaseResource.PATH + "/{id}/matches")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Relocations")
public class CaseMatchResource {

    private final CurrentCaller caller;
    private final RelocationMatches matches;
    private final ReadCases cases;
    private final ProposeMatch propose;

    CaseMatchResource(CurrentCaller caller, RelocationMatches matches, ReadCases cases, ProposeMatch propose) {
        this.caller = caller;
        this.matches = matches;
        this.cases = cases;
        this.propose = propose;
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("exchange.write")
    @Operation(
            summary = "Propose a home to the family",
            description = "By its municipality, while the case seeks. The home is held until all three have answered.")
    public RestResponse<MatchView> postRelocationMatch(@PathParam("id") UUID id, MatchForm form) {
        RelocationMatch match = propose.propose(caller.get(), id, form);
        return Answers.added(RelocationMatchResource.PATH + "/" + match.id(), MatchView.of(match), match.version());
    }

    @GET
    @PermissionsAllowed({"exchange.read", "exchange.write"})
    @Operation(summary = "List the matches of a case that the caller is a party of")
    public Page<MatchView> listMatchesOfRelocationCase(@PathParam("id") UUID id, @BeanParam ListParams list) {
        cases.requireVisible(caller.get(), id);
        return matches.page(caller.get(), list.toQuery(), Restriction.equal("caseId", id))
                .map(MatchView::of);
    }
}
