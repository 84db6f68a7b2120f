package dk.opgang.housingareas.register.organisation;

import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.idempotency.Idempotent;
import dk.opgang.platform.json.MergePatch;
import dk.opgang.platform.list.NamedListParams;
import dk.opgang.platform.list.Page;
import dk.opgang.platform.posted.Posted;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.value.Cvr;
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

/** Housing organisations over HTTP. */
@Path("/v1/housing-organisations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Housing organisations")
public class OrganisationResource {

    private final CurrentCaller caller;
    private final HousingOrganisations organisations;
    private final WriteOrganisation write;

    OrganisationResource(CurrentCaller caller, HousingOrganisations organisations, WriteOrganisation write) {
        this.caller = caller;
        this.organisations = organisations;
        this.write = write;
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("areas.write")
    @Operation(summary = "Register a housing organisation, or change the one of the same source")
    public RestResponse<HousingOrganisationView> registerHousingOrganisation(HousingOrganisationForm form) {
        return write.post(caller.get(), form).answer("/v1/housing-organisations", HousingOrganisationView::of);
    }

    @GET
    @PermissionsAllowed({"areas.read", "statistics.read"})
    @Operation(summary = "List the housing organisations")
    public Page<HousingOrganisationView> listHousingOrganisations(
            @BeanParam NamedListParams list,
            @Parameter(description = "CVR number, eight digits") @QueryParam("cvr") String cvr) {
        Faults faults = new Faults();
        Cvr.fault("?cvr", cvr).ifPresent(faults::broken);
        faults.throwIfAny();
        return organisations
                .page(caller.get(), list.toQuery(), Restriction.equal("form.cvr", cvr))
                .map(HousingOrganisationView::of);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed({"areas.read", "statistics.read"})
    @Operation(summary = "Read a housing organisation")
    public RestResponse<HousingOrganisationView> getHousingOrganisation(@PathParam("id") UUID id) {
        return Posted.found(organisations.get(caller.get(), id), HousingOrganisationView::of);
    }

    @PATCH
    @Path("/{id}")
    @Consumes({"application/merge-patch+json", "application/json"})
    @PermissionsAllowed("areas.write")
    @Operation(summary = "Rename a housing organisation")
    public RestResponse<HousingOrganisationView> updateHousingOrganisation(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, MergePatch patch) {
        return Posted.found(write.patch(caller.get(), id, ifMatch, patch), HousingOrganisationView::of);
    }
}
