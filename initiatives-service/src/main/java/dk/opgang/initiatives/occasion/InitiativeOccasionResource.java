package dk.opgang.initiatives.occasion;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.idempotency.Idempotent;
import dk.opgang.platform.json.BodyTags;
import dk.opgang.platform.list.Page;
import dk.opgang.platform.list.SourcedListParams;
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

/** The occasions of an initiative over HTTP. */
@Path("/v1/initiatives/{id}/occasions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Occasions")
public class InitiativeOccasionResource {

    private final CurrentCaller caller;
    private final ReadOccasions read;
    private final WriteOccasion write;
    private final BodyTags tags;

    InitiativeOccasionResource(CurrentCaller caller, ReadOccasions read, WriteOccasion write, BodyTags tags) {
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
            summary = "Record an occasion, or change the one of the same source",
            description =
                    "One time at which an activity of the template takes place, for an enrolment, a group or all.")
    public RestResponse<OccasionView> postOccasion(@PathParam("id") UUID id, OccasionForm form) {
        Caller poster = caller.get();
        return tags.withBody(write.post(poster, id, form).answer(OccasionResource.PATH, it -> read.shown(poster, it)));
    }

    @GET
    @PermissionsAllowed("initiatives.read")
    @Operation(
            summary = "List the occasions of an initiative",
            description = "Those of one enrolment for who sees the enrolment, others for who takes part.")
    public Page<OccasionView> listOccasions(
            @PathParam("id") UUID id, @BeanParam SourcedListParams list, @BeanParam OccasionFilters filters) {
        return read.search(caller.get(), id, list.toQuery(), filters.toRestriction());
    }
}
