package dk.opgang.initiatives.placement;

import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.data.Resource;
import dk.opgang.platform.http.Digested;
import dk.opgang.platform.idempotency.Idempotent;
import dk.opgang.platform.list.ListParams;
import dk.opgang.platform.list.Page;
import dk.opgang.platform.posted.Posted;
import dk.opgang.platform.problem.CommonFault;
import dk.opgang.platform.problem.Faults;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.YearMonth;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Workloads, tasks and allowances of a placement, over HTTP. */
@Path("/v1/placements/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Placements")
public class AssistanceResource {

    private static final Pattern MONTH = Pattern.compile("(19|20|21)[0-9]{2}-(0[1-9]|1[0-2])");

    private final CurrentCaller caller;
    private final ReadAssistance read;
    private final ReadAllowances allowances;
    private final WriteWorkload workload;
    private final WritePlacementTask task;

    AssistanceResource(
            CurrentCaller caller,
            ReadAssistance read,
            ReadAllowances allowances,
            WriteWorkload workload,
            WritePlacementTask task) {
        this.caller = caller;
        this.read = read;
        this.allowances = allowances;
        this.workload = workload;
        this.task = task;
    }

    @POST
    @Path("/workloads")
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("placements.write")
    @Operation(summary = "Scale the weekly hours up or down from a day on, or correct those of that day")
    public RestResponse<WorkloadView> postPlacementWorkload(@PathParam("id") UUID id, WorkloadForm form) {
        return told(workload.post(caller.get(), id, form))
                .answer("/v1/placements/" + id + "/workloads", WorkloadView::of);
    }

    @GET
    @Path("/workloads")
    @PermissionsAllowed({"initiatives.read", "placements.write"})
    @Operation(summary = "List the weekly hours of a placement over time")
    public Page<WorkloadView> listPlacementWorkloads(@PathParam("id") UUID id, @BeanParam ListParams list) {
        return read.workloads(caller.get(), id, list.toQuery()).map(WorkloadView::of);
    }

    @GET
    @Path("/workloads/{workloadId}")
    @PermissionsAllowed({"initiatives.read", "placements.write"})
    @Operation(summary = "Read the weekly hours from a day on")
    public RestResponse<WorkloadView> getPlacementWorkload(
            @PathParam("id") UUID id, @PathParam("workloadId") UUID workloadId) {
        return Posted.found(read.workload(caller.get(), id, workloadId), WorkloadView::of);
    }

    @POST
    @Path("/tasks")
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("placements.write")
    @Operation(
            summary = "Record that a task was done on a day, or left undone",
            description =
                    "A task that may be left undone is left by nobody's fault, in the time that the programme sets.")
    public RestResponse<PlacementTaskView> postPlacementTask(@PathParam("id") UUID id, PlacementTaskForm form) {
        return told(task.post(caller.get(), id, form)).answer("/v1/placements/" + id + "/tasks", PlacementTaskView::of);
    }

    @GET
    @Path("/tasks")
    @PermissionsAllowed({"initiatives.read", "placements.write"})
    @Operation(summary = "List the tasks that were done and left undone")
    public Page<PlacementTaskView> listPlacementTasks(@PathParam("id") UUID id, @BeanParam ListParams list) {
        return read.tasks(caller.get(), id, list.toQuery()).map(PlacementTaskView::of);
    }

    @GET
    @Path("/tasks/{recordId}")
    @PermissionsAllowed({"initiatives.read", "placements.write"})
    @Operation(summary = "Read what became of a task on a day")
    public RestResponse<PlacementTaskView> getPlacementTask(
            @PathParam("id") UUID id, @PathParam("recordId") UUID recordId) {
        return Posted.found(read.task(caller.get(), id, recordId), PlacementTaskView::of);
    }

    @GET
    @Digested
    @Path("/allowances")
    @PermissionsAllowed({"initiatives.read", "placements.write"})
    @Operation(
            summary = "What is paid for the registered hours, month by month and by payer",
            description = "Payable are the hours within the limit of a month, over all such placements of the person.")
    public AllowancesView getPlacementAllowances(
            @PathParam("id") UUID id,
            @Parameter(description = "The first month, such as 2019-03") @QueryParam("fromMonth") String fromMonth,
            @Parameter(description = "The last month, such as 2019-05") @QueryParam("toMonth") String toMonth) {
        Faults faults = new Faults();
        YearMonth first = month("?fromMonth", fromMonth, faults);
        YearMonth last = month("?toMonth", toMonth, faults);
        faults.throwIfAny();
        return allowances.read(caller.get(), id, first, last);
    }

    private static @Nullable YearMonth month(String parameter, @Nullable String told, Faults faults) {
        if (told != null && !MONTH.matcher(told).matches()) {
            faults.unreadable(parameter, CommonFault.PATTERN, MONTH.pattern());
            return null;
        }
        return told == null ? null : YearMonth.parse(told);
    }

    /** What is told of a day again is told anew: there is one of it. */
    private static <E extends Resource> Posted<E> told(Posted<E> posted) {
        return new Posted<>(posted.resource(), true);
    }
}
