package dk.opgang.initiatives.companynetwork;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.http.Answers;
import dk.opgang.platform.idempotency.Idempotent;
import dk.opgang.platform.json.BodyTags;
import dk.opgang.platform.json.MergePatch;
import dk.opgang.platform.list.NamedListParams;
import dk.opgang.platform.list.Page;
import dk.opgang.platform.posted.Posted;
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
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Networks of companies over HTTP. Tags tell the body apart, since the number of members changes with the day. */
@Path("/v1/company-networks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Company networks")
public class CompanyNetworkResource {

    private static final String ON = "Count the members of this day; of today if missing";

    private final CurrentCaller caller;
    private final ReadCompanyNetworks read;
    private final WriteCompanyNetwork write;
    private final BodyTags tags;

    CompanyNetworkResource(CurrentCaller caller, ReadCompanyNetworks read, WriteCompanyNetwork write, BodyTags tags) {
        this.caller = caller;
        this.read = read;
        this.write = write;
        this.tags = tags;
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("initiatives.write")
    @Operation(summary = "Begin a network of companies, or change the one of the same source")
    public RestResponse<CompanyNetworkView> postCompanyNetwork(CompanyNetworkForm form) {
        Caller poster = caller.get();
        Posted<CompanyNetwork> posted = write.post(poster, form);
        return tags.withBody(posted.answer("/v1/company-networks", it -> read.shown(poster, it, null)));
    }

    @GET
    @PermissionsAllowed({"initiatives.read", "statistics.read"})
    @Operation(summary = "List the networks of companies")
    public Page<CompanyNetworkView> listCompanyNetworks(
            @BeanParam NamedListParams list,
            @Parameter(description = "Code of a municipality, three digits") @QueryParam("municipalityCode")
                    String municipalityCode,
            @Parameter(description = "Only those of this housing area") @QueryParam("housingAreaId") UUID housingAreaId,
            @Parameter(description = ON) @QueryParam("on") LocalDate on) {
        return read.search(
                caller.get(),
                list.toQuery(),
                on,
                CompanyNetworks.inMunicipality(municipalityCode),
                CompanyNetworks.inArea(housingAreaId));
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed({"initiatives.read", "statistics.read"})
    @Operation(summary = "Read a network of companies")
    public RestResponse<CompanyNetworkView> getCompanyNetwork(
            @PathParam("id") UUID id, @Parameter(description = ON) @QueryParam("on") LocalDate on) {
        CompanyNetworkView view = read.read(caller.get(), id, on);
        return tags.withBody(Answers.found(view, view.stored().version()));
    }

    @PATCH
    @Path("/{id}")
    @Consumes({"application/merge-patch+json", "application/json"})
    @PermissionsAllowed("initiatives.write")
    @Operation(summary = "Change a network of companies")
    public RestResponse<CompanyNetworkView> updateCompanyNetwork(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, MergePatch patch) {
        Caller poster = caller.get();
        return tags.withBody(Posted.found(write.patch(poster, id, ifMatch, patch), it -> read.shown(poster, it, null)));
    }
}
