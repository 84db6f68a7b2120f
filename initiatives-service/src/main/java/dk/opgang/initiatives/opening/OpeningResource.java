package dk.opgang.initiatives.opening;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.expand.Expands;
import dk.opgang.platform.http.Answers;
import dk.opgang.platform.idempotency.Idempotent;
import dk.opgang.platform.json.BodyTags;
import dk.opgang.platform.json.MergePatch;
import dk.opgang.platform.list.Page;
import dk.opgang.platform.list.SourcedListParams;
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
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Job openings over HTTP. Tags tell the body apart, since an opening expires and is filled without being written. */
@Path("/v1/job-openings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Job openings")
public class OpeningResource {

    private final CurrentCaller caller;
    private final ReadOpenings read;
    private final WriteOpening write;
    private final BodyTags tags;

    OpeningResource(CurrentCaller caller, ReadOpenings read, WriteOpening write, BodyTags tags) {
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
            summary = "Draft a job opening, or change the one of the same source",
            description = "Needs that the law forbids are refused: needs-against-law.")
    public RestResponse<OpeningView> postJobOpening(OpeningForm form) {
        Caller poster = caller.get();
        Posted<JobOpening> posted = write.post(poster, form);
        return tags.withBody(posted.answer("/v1/job-openings", it -> read.shown(poster, it)));
    }

    @GET
    @PermissionsAllowed({"initiatives.read", "statistics.read"})
    @Expands(of = OpeningView.class, value = "employer")
    @Operation(summary = "List the job openings")
    public Page<OpeningView> listJobOpenings(@BeanParam SourcedListParams list, @BeanParam OpeningFilters filters) {
        return read.search(caller.get(), list.toQuery(), filters.toRestriction());
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed({"initiatives.read", "statistics.read"})
    @Expands(
            of = OpeningView.class,
            value = {"employer", "invitations"})
    @Operation(summary = "Read a job opening")
    public RestResponse<OpeningView> getJobOpening(@PathParam("id") UUID id) {
        OpeningView view = read.read(caller.get(), id);
        return tags.withBody(Answers.found(view, view.stored().version()));
    }

    @PATCH
    @Path("/{id}")
    @Consumes({"application/merge-patch+json", "application/json"})
    @PermissionsAllowed({"initiatives.write", "placements.write"})
    @Operation(summary = "Change a job opening that is not withdrawn or expired")
    public RestResponse<OpeningView> updateJobOpening(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, MergePatch patch) {
        Caller poster = caller.get();
        return tags.withBody(Posted.found(write.patch(poster, id, ifMatch, patch), it -> read.shown(poster, it)));
    }

    @POST
    @Path("/{id}/transitions")
    @Idempotent
    @PermissionsAllowed({"initiatives.write", "placements.write"})
    @Operation(
            summary = "Move a job opening to another state",
            description =
                    "From draft to open, from open to filled or withdrawn. It is filled by itself when its places are taken,"
                            + " and expires by itself.")
    public RestResponse<OpeningView> moveJobOpening(@PathParam("id") UUID id, OpeningTransition told) {
        Caller poster = caller.get();
        return tags.withBody(Posted.found(write.move(poster, id, told), it -> read.shown(poster, it)));
    }
}
