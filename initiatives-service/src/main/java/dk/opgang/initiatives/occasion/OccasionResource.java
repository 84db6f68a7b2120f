package dk.opgang.initiatives.occasion;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.http.Answers;
import dk.opgang.platform.idempotency.Idempotent;
import dk.opgang.platform.json.BodyTags;
import dk.opgang.platform.json.MergePatch;
import dk.opgang.platform.list.ListParams;
import dk.opgang.platform.list.Page;
import dk.opgang.platform.posted.Posted;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Single occasions and who was there, over HTTP. Tags tell the body apart, since the counts change without the occasion. */
@Path(OccasionResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Occasions")
public class OccasionResource {

    static final String PATH = "/v1/occasions";

    private final CurrentCaller caller;
    private final ReadOccasions read;
    private final WriteOccasion write;
    private final TellAttendance tell;
    private final BodyTags tags;

    OccasionResource(
            CurrentCaller caller, ReadOccasions read, WriteOccasion write, TellAttendance tell, BodyTags tags) {
        this.caller = caller;
        this.read = read;
        this.write = write;
        this.tell = tell;
        this.tags = tags;
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("initiatives.read")
    @Operation(summary = "Read an occasion")
    public RestResponse<OccasionView> getOccasion(@PathParam("id") UUID id) {
        OccasionView view = read.read(caller.get(), id);
        return tags.withBody(Answers.found(view, view.stored().version()));
    }

    @PATCH
    @Path("/{id}")
    @Consumes({"application/merge-patch+json", "application/json"})
    @PermissionsAllowed({"initiatives.write", "placements.write"})
    @Operation(summary = "Change an occasion", description = "Whose it is stays.")
    @RequestBody(content = @Content(schema = @Schema(implementation = OccasionForm.class)))
    public RestResponse<OccasionView> updateOccasion(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, MergePatch patch) {
        Caller poster = caller.get();
        return tags.withBody(Posted.found(write.patch(poster, id, ifMatch, patch), it -> read.shown(poster, it)));
    }

    @DELETE
    @Path("/{id}")
    @PermissionsAllowed({"initiatives.write", "placements.write"})
    @Operation(summary = "Take back an occasion that never was", description = "Who was there goes with it.")
    public void removeOccasion(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        write.remove(caller.get(), id, ifMatch);
    }

    @GET
    @Path("/{id}/attendance")
    @PermissionsAllowed("initiatives.read")
    @Operation(
            summary = "List who was at an occasion and who was not",
            description = "Own citizens, or those who consent to enrolments.")
    public Page<AttendanceView> listAttendance(@PathParam("id") UUID id, @BeanParam ListParams list) {
        return read.attendance(caller.get(), id, list.toQuery()).map(AttendanceView::of);
    }

    @POST
    @Path("/{id}/attendance")
    @Idempotent
    @PermissionsAllowed({"initiatives.write", "placements.write"})
    @Operation(
            summary = "Tell who was at an occasion",
            description =
                    "The whole list of those whom the caller sees, in the place of what was told before: enrolments of its"
                            + " group or of the initiative that run on the day.")
    public RestResponse<OccasionView> postAttendance(@PathParam("id") UUID id, AttendanceForm form) {
        Caller teller = caller.get();
        return tags.withBody(Posted.found(tell.tell(teller, id, form), it -> read.shown(teller, it)));
    }
}
