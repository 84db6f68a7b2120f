package dk.opgang.initiatives.reportedfigure;

import dk.opgang.initiatives.initiative.Initiatives;
import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.list.ListParams;
import dk.opgang.platform.list.Page;
import dk.opgang.platform.posted.Posted;
import dk.opgang.platform.posted.PutPrecondition;
import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.visibility.Restriction;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Published figures over HTTP. */
@Path("/v1/initiatives/{id}/reported-figures")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Results")
public class ReportedFigureResource {

    private static final String MEASURE = "What it measures, in small letters with hyphens";
    private static final String PERIOD = "A year, or the first and the last: 2018 or 2017-2019";

    private final CurrentCaller caller;
    private final Initiatives initiatives;
    private final ReportedFigures figures;
    private final WriteReportedFigure write;

    ReportedFigureResource(
            CurrentCaller caller, Initiatives initiatives, ReportedFigures figures, WriteReportedFigure write) {
        this.caller = caller;
        this.initiatives = initiatives;
        this.figures = figures;
        this.write = write;
    }

    @GET
    @PermissionsAllowed({"initiatives.read", "statistics.read"})
    @Operation(
            summary = "List what was published of an initiative and is not counted here",
            description = "Results show it beside what is counted, and add it to nothing.")
    public Page<ReportedFigureView> listReportedFigures(@PathParam("id") UUID id, @BeanParam ListParams list) {
        initiatives.get(caller.get(), id);
        return figures.page(caller.get(), list.toQuery(), Restriction.equal("initiativeId", id))
                .map(ReportedFigureView::of);
    }

    @GET
    @Path("/{measure}/{period}")
    @PermissionsAllowed({"initiatives.read", "statistics.read"})
    @Operation(summary = "Read a published figure")
    public RestResponse<ReportedFigureView> getReportedFigure(
            @PathParam("id") UUID id,
            @Parameter(description = MEASURE) @PathParam("measure") String measure,
            @Parameter(description = PERIOD) @PathParam("period") String period) {
        return Posted.found(
                figures.of(caller.get(), id, measure, period)
                        .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND)),
                ReportedFigureView::of);
    }

    @PUT
    @Path("/{measure}/{period}")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed("initiatives.write")
    @Operation(
            summary = "Tell what was published of an initiative, or correct it",
            description =
                    "The first time with If-None-Match: *, later with If-Match. By a municipality of the initiative.")
    public RestResponse<ReportedFigureView> putReportedFigure(
            @PathParam("id") UUID id,
            @Parameter(description = MEASURE) @PathParam("measure") String measure,
            @Parameter(description = PERIOD) @PathParam("period") String period,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("If-None-Match") String ifNoneMatch,
            ReportedFigureForm form) {
        return write.put(caller.get(), id, measure, period, new PutPrecondition(ifMatch, ifNoneMatch), form)
                .answerAt(
                        "/v1/initiatives/" + id + "/reported-figures/" + measure + "/" + period,
                        ReportedFigureView::of);
    }

    @DELETE
    @Path("/{measure}/{period}")
    @PermissionsAllowed("initiatives.write")
    @Operation(summary = "Take back a published figure")
    public void removeReportedFigure(
            @PathParam("id") UUID id,
            @Parameter(description = MEASURE) @PathParam("measure") String measure,
            @Parameter(description = PERIOD) @PathParam("period") String period,
            @HeaderParam("If-Match") String ifMatch) {
        write.remove(caller.get(), id, measure, period, ifMatch);
    }
}
