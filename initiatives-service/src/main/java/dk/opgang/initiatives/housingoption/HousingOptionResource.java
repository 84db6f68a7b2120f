package dk.opgang.initiatives.housingoption;

import dk.opgang.platform.caller.CurrentCaller;
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

/** The housing options of an enrolment over HTTP. */
@Path("/v1/enrolments/{enrolmentId}/housing-options")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Housing options")
public class HousingOptionResource {

    private final CurrentCaller caller;
    private final ReadHousingOptions read;
    private final WriteHousingOption write;

    HousingOptionResource(CurrentCaller caller, ReadHousingOptions read, WriteHousingOption write) {
        this.caller = caller;
        this.read = read;
        this.write = write;
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("initiatives.write")
    @Operation(summary = "Tell of a home that somebody was offered, or change the one of the same source")
    public RestResponse<HousingOptionView> postHousingOption(
            @PathParam("enrolmentId") UUID enrolmentId, HousingOptionForm form) {
        return write.post(caller.get(), enrolmentId, form)
                .answer("/v1/enrolments/" + enrolmentId + "/housing-options", HousingOptionView::of);
    }

    @GET
    @PermissionsAllowed("initiatives.read")
    @Operation(summary = "List the homes that somebody was offered")
    public Page<HousingOptionView> listHousingOptions(
            @PathParam("enrolmentId") UUID enrolmentId, @BeanParam SourcedListParams list) {
        return read.list(caller.get(), enrolmentId, list.toQuery()).map(HousingOptionView::of);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("initiatives.read")
    @Operation(summary = "Read a housing option")
    public RestResponse<HousingOptionView> getHousingOption(
            @PathParam("enrolmentId") UUID enrolmentId, @PathParam("id") UUID id) {
        return Posted.found(read.one(caller.get(), enrolmentId, id), HousingOptionView::of);
    }

    @PATCH
    @Path("/{id}")
    @Consumes({"application/merge-patch+json", "application/json"})
    @PermissionsAllowed("initiatives.write")
    @Operation(summary = "Tell what became of a home that somebody was offered")
    public RestResponse<HousingOptionView> updateHousingOption(
            @PathParam("enrolmentId") UUID enrolmentId,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            MergePatch patch) {
        return Posted.found(write.patch(caller.get(), enrolmentId, id, ifMatch, patch), HousingOptionView::of);
    }
}
