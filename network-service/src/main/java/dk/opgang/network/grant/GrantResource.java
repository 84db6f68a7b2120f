package dk.opgang.network.grant;

import dk.opgang.network.relocation.CaseDirectory;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.idempotency.Idempotent;
import dk.opgang.platform.json.BodyTags;
import dk.opgang.platform.list.Page;
import dk.opgang.platform.list.SourcedListParams;
import dk.opgang.platform.posted.Posted;
import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.time.BusinessClock;
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

/** Grants of a relocation case over HTTP. Tags tell the body apart, since the day of payment comes without the grant being written. */
@Path("/v1/relocation-cases/{id}/grants")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Relocation cases")
public class GrantResource {

    private final CurrentCaller caller;
    private final CaseDirectory cases;
    private final Grants grants;
    private final WriteGrant write;
    private final BusinessClock clock;
    private final BodyTags tags;

    GrantResource(
            CurrentCaller caller,
            CaseDirectory cases,
            Grants grants,
            WriteGrant write,
            BusinessClock clock,
            BodyTags tags) {
        this.caller = caller;
        this.cases = cases;
        this.grants = grants;
        this.write = write;
        this.clock = clock;
        this.tags = tags;
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("exchange.write")
    @Operation(
            summary = "Tell what is paid to the family of a case",
            description =
                    "By its parties, once the relocation is agreed on: 409 case-not-agreed before. Shares are cut to øre, the payer has"
                            + " the rest, and each other party owes the payer its share in their settlement.")
    public RestResponse<GrantView> postRelocationGrant(@PathParam("id") UUID id, GrantForm form) {
        return tags.withBody(
                write.post(caller.get(), id, form).answer("/v1/relocation-cases/" + id + "/grants", this::view));
    }

    @GET
    @PermissionsAllowed({"exchange.read", "exchange.write"})
    @Operation(summary = "List what is paid to the family of a case")
    public Page<GrantView> listRelocationGrants(@PathParam("id") UUID id, @BeanParam SourcedListParams list) {
        Caller reader = reader(id);
        return grants.page(reader, list.toQuery(), Restriction.equal("caseId", id))
                .map(this::view);
    }

    @GET
    @Path("/{grantId}")
    @PermissionsAllowed({"exchange.read", "exchange.write"})
    @Operation(summary = "Read what is paid to the family of a case")
    public RestResponse<GrantView> getRelocationGrant(@PathParam("id") UUID id, @PathParam("grantId") UUID grantId) {
        Caller reader = reader(id);
        return tags.withBody(Posted.found(
                grants.one(reader, Restriction.equal("id", grantId), Restriction.equal("caseId", id)), this::view));
    }

    /** The caller, if it is a party of the case; 404 otherwise. */
    private Caller reader(UUID caseId) {
        Caller reader = caller.get();
        if (cases.find(reader, caseId).isEmpty()) {
            throw new ProblemException(CommonProblem.NOT_FOUND);
        }
        return reader;
    }

    private GrantView view(Grant grant) {
        return GrantView.of(grant, grant.poster().equals(caller.get().tenantKey()), clock.today());
    }
}
