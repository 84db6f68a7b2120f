package dk.opgang.initiatives.jobwish;

import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.posted.Posted;
import dk.opgang.platform.posted.PutPrecondition;
import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.ProblemException;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The job wishes of an enrolment over HTTP. */
@Path("/v1/enrolments/{enrolmentId}/job-wishes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Enrolments")
public class JobWishesResource {

    private final CurrentCaller caller;
    private final ReadJobWishes read;
    private final WriteJobWishes write;

    JobWishesResource(CurrentCaller caller, ReadJobWishes read, WriteJobWishes write) {
        this.caller = caller;
        this.read = read;
        this.write = write;
    }

    @GET
    @PermissionsAllowed("initiatives.read")
    @Operation(
            summary = "Read what work a participant wishes",
            description = "Others than the municipality read it under a consent to enrolments and to placements.")
    public RestResponse<JobWishesView> getJobWishes(@PathParam("enrolmentId") UUID enrolmentId) {
        JobWishes wishes =
                read.find(caller.get(), enrolmentId).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
        return Posted.found(wishes, JobWishesView::of);
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed("initiatives.write")
    @Operation(
            summary = "Tell what work a participant wishes",
            description = "The first time with If-None-Match: *, later with If-Match. What is left out is no wish.")
    public RestResponse<JobWishesView> putJobWishes(
            @PathParam("enrolmentId") UUID enrolmentId,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("If-None-Match") String ifNoneMatch,
            JobWishesForm form) {
        return write.put(caller.get(), enrolmentId, new PutPrecondition(ifMatch, ifNoneMatch), form)
                .answerAt("/v1/enrolments/" + enrolmentId + "/job-wishes", JobWishesView::of);
    }
}
