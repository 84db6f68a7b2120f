package dk.opgang.initiatives.employerevent;

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

/** Events with employers over HTTP. Tags tell the body apart, since the counts change without the event. */
@Path("/v1/employer-events")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Employer events")
public class EmployerEventResource {

    private final CurrentCaller caller;
    private final ReadEmployerEvents read;
    private final WriteEmployerEvent write;
    private final BodyTags tags;

    EmployerEventResource(CurrentCaller caller, ReadEmployerEvents read, WriteEmployerEvent write, BodyTags tags) {
        this.caller = caller;
        this.read = read;
        this.write = write;
        this.tags = tags;
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("initiatives.write")
    @Operation(summary = "Plan an event with employers, or change the one of the same source")
    public RestResponse<EmployerEventView> postEmployerEvent(EmployerEventForm form) {
        Caller poster = caller.get();
        Posted<EmployerEvent> posted = write.post(poster, form);
        return tags.withBody(posted.answer("/v1/employer-events", it -> read.shown(poster, it)));
    }

    @GET
    @PermissionsAllowed("initiatives.read")
    @Operation(summary = "List the events with employers")
    public Page<EmployerEventView> listEmployerEvents(
            @BeanParam NamedListParams list,
            @Parameter(description = "Only those of this initiative") @QueryParam("initiativeId") UUID initiativeId,
            @Parameter(description = "Only those of this network") @QueryParam("networkId") UUID networkId,
            @Parameter(description = "A code of employer-event-kinds")
                    @OneOf(codeList = "employer-event-kinds")
                    @QueryParam("kind")
                    String kind) {
        return read.search(
                caller.get(),
                list.toQuery(),
                Restriction.equal("form.initiativeId", initiativeId)
                        .and(Restriction.equal("form.networkId", networkId))
                        .and(Restriction.equal("form.kind", kind)));
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("initiatives.read")
    @Operation(summary = "Read an event with employers")
    public RestResponse<EmployerEventView> getEmployerEvent(@PathParam("id") UUID id) {
        EmployerEventView view = read.read(caller.get(), id);
        return tags.withBody(Answers.found(view, view.stored().version()));
    }

    @PATCH
    @Path("/{id}")
    @Consumes({"application/merge-patch+json", "application/json"})
    @PermissionsAllowed("initiatives.write")
    @Operation(summary = "Change an event with employers")
    public RestResponse<EmployerEventView> updateEmployerEvent(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, MergePatch patch) {
        Caller poster = caller.get();
        return tags.withBody(Posted.found(write.patch(poster, id, ifMatch, patch), it -> read.shown(poster, it)));
    }
}
