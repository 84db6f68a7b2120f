package dk.opgang.participants.household.goal;

import dk.opgang.participants.access.Purpose;
import dk.opgang.participants.household.FamilySeal;
import dk.opgang.participants.household.ReadFamilyRecords;
import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.http.Answers;
import dk.opgang.platform.idempotency.Idempotent;
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

/** The goals of a household. */
@Path("/v1/households/{householdId}/goals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Households")
public class GoalResource {

    private final CurrentCaller caller;
    private final Goals goals;
    private final ReadFamilyRecords read;
    private final WriteGoal write;
    private final GoalViews views;

    GoalResource(CurrentCaller caller, Goals goals, ReadFamilyRecords read, WriteGoal write, GoalViews views) {
        this.caller = caller;
        this.goals = goals;
        this.read = read;
        this.write = write;
        this.views = views;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent(sealedBy = FamilySeal.class)
    @ResponseStatus(201)
    @PermissionsAllowed("participants.write")
    @Operation(summary = "Record a goal of a household", description = "Under the same source it is corrected.")
    public RestResponse<GoalView> postHouseholdGoal(@PathParam("householdId") UUID householdId, GoalForm request) {
        return write.post(caller.get(), householdId, request)
                .answer("/v1/households/" + householdId + "/goals", views::whole);
    }

    @GET
    @PermissionsAllowed("participants.read")
    @Operation(summary = "List the goals of a household")
    public Page<GoalView> listHouseholdGoals(
            @PathParam("householdId") UUID householdId,
            @BeanParam SourcedListParams list,
            @HeaderParam(Purpose.HEADER) String purpose) {
        return read.page(caller.get(), householdId, goals, list.toQuery(), Purpose.optional(purpose), views::of);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("participants.read")
    @Operation(summary = "Read a goal of a household")
    public RestResponse<GoalView> getHouseholdGoal(
            @PathParam("householdId") UUID householdId,
            @PathParam("id") UUID id,
            @HeaderParam(Purpose.HEADER) String purpose) {
        GoalView view = read.one(caller.get(), householdId, goals, id, Purpose.optional(purpose), views::of);
        return Answers.found(view, view.stored().version());
    }

    @PATCH
    @Path("/{id}")
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    @PermissionsAllowed("participants.write")
    @Operation(summary = "Change a goal, or tell what became of it")
    public RestResponse<GoalView> updateHouseholdGoal(
            @PathParam("householdId") UUID householdId,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            MergePatch patch) {
        return Posted.found(write.patch(caller.get(), householdId, id, ifMatch, patch), views::whole);
    }
}
