package dk.opgang.initiatives.placement;

import dk.opgang.initiatives.initiative.Initiatives;
import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.idempotency.Idempotent;
import dk.opgang.platform.list.Page;
import dk.opgang.platform.list.SourcedListParams;
import dk.opgang.platform.posted.Posted;
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

/** Tasks of an initiative over HTTP. */
@Path("/v1/initiatives/{id}/tasks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Initiatives")
public class TaskResource {

    private final CurrentCaller caller;
    private final Initiatives initiatives;
    private final InitiativeTasks tasks;
    private final WriteTask write;

    TaskResource(CurrentCaller caller, Initiatives initiatives, InitiativeTasks tasks, WriteTask write) {
        this.caller = caller;
        this.initiatives = initiatives;
        this.tasks = tasks;
        this.write = write;
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed({"initiatives.write", "placements.write"})
    @Operation(summary = "Add a task to an initiative, or change the one of the same source")
    public RestResponse<TaskView> postInitiativeTask(@PathParam("id") UUID id, TaskForm form) {
        return write.post(caller.get(), id, form).answer("/v1/initiatives/" + id + "/tasks", TaskView::of);
    }

    @GET
    @PermissionsAllowed("initiatives.read")
    @Operation(summary = "List the tasks of an initiative")
    public Page<TaskView> listInitiativeTasks(@PathParam("id") UUID id, @BeanParam SourcedListParams list) {
        initiatives.get(caller.get(), id);
        return tasks.page(caller.get(), list.toQuery(), Restriction.equal("initiativeId", id))
                .map(TaskView::of);
    }

    @GET
    @Path("/{taskId}")
    @PermissionsAllowed("initiatives.read")
    @Operation(summary = "Read a task of an initiative")
    public RestResponse<TaskView> getInitiativeTask(@PathParam("id") UUID id, @PathParam("taskId") UUID taskId) {
        return Posted.found(
                tasks.one(caller.get(), Restriction.equal("id", taskId), Restriction.equal("initiativeId", id)),
                TaskView::of);
    }
}
