package dk.opgang.initiatives.contract;

import dk.opgang.initiatives.procurement.Routes;
import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.expand.Expands;
import dk.opgang.platform.idempotency.Idempotent;
import dk.opgang.platform.json.MergePatch;
import dk.opgang.platform.list.NamedListParams;
import dk.opgang.platform.list.Page;
import dk.opgang.platform.posted.Posted;
import dk.opgang.platform.problem.Fault;
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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Contracts over HTTP. */
@Path(ContractResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Procurement")
public class ContractResource {

    static final String PATH = "/v1/contracts";

    private final CurrentCaller caller;
    private final Contracts contracts;
    private final WriteContract write;
    private final Routes routes;

    ContractResource(CurrentCaller caller, Contracts contracts, WriteContract write, Routes routes) {
        this.caller = caller;
        this.contracts = contracts;
        this.write = write;
        this.routes = routes;
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("initiatives.write")
    @Operation(
            summary = "Register a contract, or change the one of the same source",
            description = "A route that was not open for amount and day is a remark, not a fault.")
    public RestResponse<ContractView> postContract(ContractForm form) {
        return write.post(caller.get(), form).answer(PATH, this::view);
    }

    @GET
    @PermissionsAllowed("initiatives.read")
    @Expands(of = ContractView.class, value = "placements")
    @Operation(summary = "List the contracts in which the caller buys or works")
    public Page<ContractView> listContracts(
            @BeanParam NamedListParams list,
            @Parameter(description = "Those of this initiative") @QueryParam("initiativeId") UUID initiativeId,
            @Parameter(description = "Those on this site") @QueryParam("housingAreaId") UUID housingAreaId,
            @Parameter(description = "Those of the contractor with this CVR") @QueryParam("contractor")
                    String contractor) {
        return contracts
                .page(
                        caller.get(),
                        list.toQuery(),
                        Restriction.equal("form.initiativeId", initiativeId),
                        Restriction.equal("form.housingAreaId", housingAreaId),
                        Restriction.equal("form.contractor.cvr", contractor))
                .map(this::view);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("initiatives.read")
    @Expands(of = ContractView.class, value = "placements")
    @Operation(summary = "Read a contract")
    public RestResponse<ContractView> getContract(@PathParam("id") UUID id) {
        return Posted.found(contracts.get(caller.get(), id), this::view);
    }

    @PATCH
    @Path("/{id}")
    @Consumes({"application/merge-patch+json", "application/json"})
    @PermissionsAllowed("initiatives.write")
    @Operation(summary = "Change a contract")
    public RestResponse<ContractView> updateContract(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, MergePatch patch) {
        return Posted.found(write.patch(caller.get(), id, ifMatch, patch), this::view);
    }

    private ContractView view(Contract it) {
        ContractForm form = it.form();
        boolean isExcluded =
                routes.of(form.amountDkk(), form.subject(), form.awardedOn()).excludes(form.route());
        List<Fault> remarks = isExcluded ? List.of(ContractFault.ROUTE_NOT_ADMISSIBLE.at("/route")) : List.of();
        return ContractView.of(it, remarks);
    }
}
