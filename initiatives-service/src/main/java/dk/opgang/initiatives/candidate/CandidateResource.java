package dk.opgang.initiatives.candidate;

import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.http.Digested;
import dk.opgang.platform.problem.Language;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The candidates of a job opening over HTTP. */
@Path("/v1/job-openings/{openingId}/candidates")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Job openings")
public class CandidateResource {

    private final CurrentCaller caller;
    private final ReadCandidates read;

    CandidateResource(CurrentCaller caller, ReadCandidates read) {
        this.caller = caller;
        this.read = read;
    }

    @GET
    @Digested
    @PermissionsAllowed("initiatives.read")
    @Operation(
            summary = "Find candidates for a job opening",
            description =
                    "Participants of its initiatives who are enrolled or active and have job wishes that fit, by points. A"
                            + " municipality finds its own citizens, others those who consent to enrolments and placements. Whoever is"
                            + " shown stands in the access log.")
    public CandidatesView listCandidates(
            @PathParam("openingId") UUID openingId,
            @BeanParam CandidateParams params,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
        return read.of(caller.get(), openingId, params.toQuery(), params.least(), Language.of(language));
    }
}
