package dk.opgang.participants.household;

import dk.opgang.participants.access.Purpose;
import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.http.Answers;
import dk.opgang.platform.idempotency.Idempotent;
import dk.opgang.platform.json.BodyTags;
import dk.opgang.platform.list.Page;
import dk.opgang.platform.list.SourcedListParams;
import dk.opgang.platform.posted.Posted;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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

/** Households: make, list, read. */
@Path("/v1/households")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Households")
public class HouseholdResource {

    private static final String HOUSEHOLDS = "/v1/households";

    private final CurrentCaller caller;
    private final ReadHouseholds read;
    private final WriteHousehold write;
    private final BodyTags tags;

    HouseholdResource(CurrentCaller caller, ReadHouseholds read, WriteHousehold write, BodyTags tags) {
        this.caller = caller;
        this.read = read;
        this.write = write;
        this.tags = tags;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("participants.write")
    @Operation(
            summary = "Make a household of participants",
            description =
                    "A participant is in one household at a time: 409 in-another-household with the id of the other"
                            + " one. Under the same source its members become those that are told.")
    public RestResponse<HouseholdView> postHousehold(HouseholdForm request) {
        Posted<Household> posted = write.post(caller.get(), request);
        HouseholdView view = read.written(caller.get(), posted.resource());
        return tags.withBody(posted.answer(HOUSEHOLDS, household -> view));
    }

    @GET
    @PermissionsAllowed("participants.read")
    @Operation(
            summary = "List households",
            description = "Others than the municipality see one if every present member consents to it.")
    public Page<HouseholdView> listHouseholds(
            @BeanParam SourcedListParams list,
            @BeanParam HouseholdFilter filter,
            @HeaderParam(Purpose.HEADER) String purpose) {
        return read.page(caller.get(), list.toQuery(), filter, Purpose.optional(purpose));
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("participants.read")
    @Operation(summary = "Read a household")
    public RestResponse<HouseholdView> getHousehold(
            @PathParam("id") UUID id, @HeaderParam(Purpose.HEADER) String purpose) {
        HouseholdView view = read.one(caller.get(), id, Purpose.optional(purpose));
        return tags.withBody(Answers.found(view, view.stored().version()));
    }
}
