package dk.opgang.initiatives.employer;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.http.Answers;
import dk.opgang.platform.http.OneOf;
import dk.opgang.platform.idempotency.Idempotent;
import dk.opgang.platform.json.BodyTags;
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

/** Employers over HTTP. Tags tell the body apart, since not everybody is shown the contact. */
@Path("/v1/employers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Employers")
public class EmployerResource {

    private final CurrentCaller caller;
    private final ReadEmployers read;
    private final WriteEmployer write;
    private final BodyTags tags;

    EmployerResource(CurrentCaller caller, ReadEmployers read, WriteEmployer write, BodyTags tags) {
        this.caller = caller;
        this.read = read;
        this.write = write;
        this.tags = tags;
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed({"initiatives.write", "placements.write"})
    @Operation(
            summary = "Register an employer, or change the one of the same source",
            description =
                    "There is one for each CVR: a second one of somebody else is 409 employer-exists with the id of the first.")
    public RestResponse<EmployerView> postEmployer(EmployerForm form) {
        Caller poster = caller.get();
        Posted<Employer> posted = write.post(poster, form);
        return tags.withBody(posted.answer("/v1/employers", it -> read.shown(poster, it)));
    }

    @GET
    @PermissionsAllowed("initiatives.read")
    @Operation(summary = "List the employers")
    public Page<EmployerView> listEmployers(
            @BeanParam NamedListParams list,
            @Parameter(description = "The one with this CVR") @QueryParam("cvr") String cvr,
            @Parameter(description = "A code of employer-kinds") @OneOf(codeList = "employer-kinds") @QueryParam("kind")
                    String kind) {
        return read.search(
                caller.get(), list.toQuery(), Restriction.equal("form.cvr", cvr), Restriction.equal("form.kind", kind));
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("initiatives.read")
    @Operation(summary = "Read an employer")
    public RestResponse<EmployerView> getEmployer(@PathParam("id") UUID id) {
        EmployerView view = read.read(caller.get(), id);
        return tags.withBody(Answers.found(view, view.stored().version()));
    }

    @PATCH
    @Path("/{id}")
    @Consumes({"application/merge-patch+json", "application/json"})
    @PermissionsAllowed({"initiatives.write", "placements.write"})
    @Operation(summary = "Change an employer")
    public RestResponse<EmployerView> updateEmployer(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, MergePatch patch) {
        Caller poster = caller.get();
        return tags.withBody(Posted.found(write.patch(poster, id, ifMatch, patch), it -> read.shown(poster, it)));
    }
}
