package dk.opgang.initiatives.reading;

import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.idempotency.Idempotent;
import dk.opgang.platform.json.MergePatch;
import dk.opgang.platform.list.Page;
import dk.opgang.platform.list.SourcedListParams;
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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** The readings of an enrolment over HTTP. */
@Path("/v1/enrolments/{enrolmentId}/readings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Readings")
public class ReadingResource {

    private final CurrentCaller caller;
    private final ReadReadings read;
    private final WriteReading write;

    ReadingResource(CurrentCaller caller, ReadReadings read, WriteReading write) {
        this.caller = caller;
        this.read = read;
        this.write = write;
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("initiatives.write")
    @Operation(
            summary = "Tell a value that was measured on an enrolment",
            description = "The municipality takes every reading of its citizens, a partner those of its role.")
    public RestResponse<ReadingView> postReading(@PathParam("enrolmentId") UUID enrolmentId, ReadingForm form) {
        return write.post(caller.get(), enrolmentId, form)
                .answer("/v1/enrolments/" + enrolmentId + "/readings", ReadingView::of);
    }

    @GET
    @PermissionsAllowed("initiatives.read")
    @Operation(
            summary = "List the readings of an enrolment",
            description =
                    "A partner reads what tells of schooling, language or attendance under a consent to education, and all"
                            + " else under one to enrolments.")
    public Page<ReadingView> listReadings(
            @PathParam("enrolmentId") UUID enrolmentId, @BeanParam SourcedListParams list) {
        return read.list(caller.get(), enrolmentId, list.toQuery()).map(ReadingView::of);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("initiatives.read")
    @Operation(summary = "Read a reading")
    public RestResponse<ReadingView> getReading(@PathParam("enrolmentId") UUID enrolmentId, @PathParam("id") UUID id) {
        return Posted.found(read.one(caller.get(), enrolmentId, id), ReadingView::of);
    }

    @PATCH
    @Path("/{id}")
    @Consumes({"application/merge-patch+json", "application/json"})
    @PermissionsAllowed("initiatives.write")
    @Operation(
            summary = "Correct a reading",
            description =
                    "What rests on it is decided anew; once a bonus that it decided is settled it stays as it is.")
    public RestResponse<ReadingView> updateReading(
            @PathParam("enrolmentId") UUID enrolmentId,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            MergePatch patch) {
        return Posted.found(write.patch(caller.get(), enrolmentId, id, ifMatch, patch), ReadingView::of);
    }

    @DELETE
    @Path("/{id}")
    @PermissionsAllowed("initiatives.write")
    @Operation(summary = "Take back a reading that was never taken")
    public void removeReading(
            @PathParam("enrolmentId") UUID enrolmentId,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch) {
        write.remove(caller.get(), enrolmentId, id, ifMatch);
    }
}
