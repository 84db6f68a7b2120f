package dk.opgang.network.plan;

import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.idempotency.Idempotent;
import dk.opgang.platform.json.BodyTags;
import dk.opgang.platform.json.MergePatch;
import dk.opgang.platform.list.Page;
import dk.opgang.platform.list.SourcedListParams;
import dk.opgang.platform.posted.Posted;
import dk.opgang.platform.time.BusinessClock;
import dk.opgang.platform.visibility.Restriction;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
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

/** The tasks of the network over HTTP. Tags tell the body apart, since a task becomes late by itself. */
@Path(TaskResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Network plan")
public class TaskResource {

    static final String PATH = "/v1/network/tasks";

    private final CurrentCaller caller;
    private final NetworkTasks tasks;
    private final WriteTask write;
    private final BusinessClock clock;
    private final BodyTags tags;

    TaskResource(CurrentCaller caller, NetworkTasks tasks, WriteTask write, BusinessClock clock, BodyTags tags) {
        this.caller = caller;
        this.tasks = tasks;
        this.write = write;
        this.clock = clock;
        this.tags = tags;
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("network.write")
    @Operation(summary = "Set a task", description = "Only the network's coordination does: coordination-only.")
    public RestResponse<TaskView> postNetworkTask(TaskForm form) {
        return tags.withBody(write.set(caller.get(), null, form).answer(PATH, this::view));
    }

    @GET
    @PermissionsAllowed("network.read")
    @Operation(summary = "List the tasks")
    public Page<TaskView> listNetworkTasks(
            @BeanParam SourcedListParams list,
            @BeanParam PlanFilters filters,
            @Parameter(description = "Only those of this member") @QueryParam("memberId") UUID memberId,
            @Parameter(description = "Only those of this milestone") @QueryParam("milestoneId") UUID milestoneId) {
        return tasks.page(
                        caller.get(),
                        list.toQuery(),
                        filters.toRestriction(),
                        Restriction.equal("form.memberId", memberId),
                        Restriction.equal("form.milestoneId", milestoneId))
                .map(this::view);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("network.read")
    @Operation(summary = "Read a task")
    public RestResponse<TaskView> getNetworkTask(@PathParam("id") UUID id) {
        return tags.withBody(Posted.found(tasks.get(caller.get(), id), this::view));
    }

    @PATCH
    @Path("/{id}")
    @PermissionsAllowed("network.write")
    @Operation(summary = "Change a task", description = "The coordination any, a member its own.")
    public RestResponse<TaskView> updateNetworkTask(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, MergePatch patch) {
        return tags.withBody(Posted.found(write.patch(caller.get(), id, ifMatch, patch), this::view));
    }

    @DELETE
    @Path("/{id}")
    @PermissionsAllowed("network.write")
    @Operation(summary = "Take back a task")
    public void removeNetworkTask(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        write.remove(caller.get(), id, ifMatch);
    }

    private TaskView view(NetworkTask task) {
        return TaskView.of(task, clock.today());
    }
}
