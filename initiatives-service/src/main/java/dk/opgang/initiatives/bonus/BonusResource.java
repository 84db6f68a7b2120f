package dk.opgang.initiatives.bonus;

import dk.opgang.initiatives.following.CatchUp;
import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.idempotency.Idempotent;
import dk.opgang.platform.json.BodyTags;
import dk.opgang.platform.list.ListParams;
import dk.opgang.platform.list.Page;
import dk.opgang.platform.posted.Posted;
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
import org.jboss.resteasy.reactive.RestResponse;

/** Bonus lines over HTTP. Tags tell the body apart, since days that come and benefit periods decide without a line being written. */
@Path("/v1/mobility-bonuses")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Mobility bonus")
public class BonusResource {

    private final CurrentCaller caller;
    private final ReadBonus read;
    private final DecideBonus decide;
    private final CatchUp following;
    private final BodyTags tags;

    BonusResource(CurrentCaller caller, ReadBonus read, DecideBonus decide, CatchUp following, BodyTags tags) {
        this.caller = caller;
        this.read = read;
        this.decide = decide;
        this.following = following;
        this.tags = tags;
    }

    @GET
    @PermissionsAllowed("initiatives.read")
    @Operation(
            summary = "List what institutions earn, once the children are at the next one",
            description =
                    "Lines arise by themselves from attachments that have ended; only the participant's municipality sees them.")
    public Page<BonusLineView> listMobilityBonuses(@BeanParam ListParams list, @BeanParam BonusFilters filters) {
        following.catchUp();
        return read.search(caller.get(), list.toQuery(), filters.toRestriction())
                .map(BonusLineView::of);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("initiatives.read")
    @Operation(summary = "Read a bonus line")
    public RestResponse<BonusLineView> getMobilityBonus(@PathParam("id") UUID id) {
        following.catchUp();
        return answer(read.one(caller.get(), id));
    }

    @POST
    @Path("/{id}/measurement")
    @Idempotent
    @PermissionsAllowed("initiatives.write")
    @Operation(
            summary = "Tell the reading that decides a bonus",
            description =
                    "It is a reading of the enrolment, taken at the next institution; the first one in time decides.")
    public RestResponse<BonusLineView> recordBonusMeasurement(@PathParam("id") UUID id, MeasurementForm form) {
        return answer(decide.measure(caller.get(), id, form));
    }

    @POST
    @Path("/{id}/waiver")
    @Idempotent
    @PermissionsAllowed("initiatives.write")
    @Operation(summary = "Waive a bonus, with a reason")
    public RestResponse<BonusLineView> recordBonusWaiver(@PathParam("id") UUID id, WaiverForm form) {
        return answer(decide.waive(caller.get(), id, form));
    }

    private RestResponse<BonusLineView> answer(BonusLine line) {
        return tags.withBody(Posted.found(line, BonusLineView::of));
    }
}
