package dk.opgang.initiatives.budgeting.count;

import dk.opgang.initiatives.budgeting.allocation.AllocationView;
import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.csv.CsvForm;
import dk.opgang.platform.csv.CsvParams;
import dk.opgang.platform.http.Answers;
import dk.opgang.platform.http.Digested;
import dk.opgang.platform.idempotency.Idempotent;
import dk.opgang.platform.list.Page;
import dk.opgang.platform.problem.Faults;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** The count of a round and its result over HTTP. */
@Path("/v1/budget-rounds/{roundId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Participatory budgets")
public class CountResource {

    private static final String PABULIB = "text/x-pabulib;charset=UTF-8";

    private final CurrentCaller caller;
    private final ReadCount read;
    private final CountPaper paper;
    private final AllocateRound allocate;

    CountResource(CurrentCaller caller, ReadCount read, CountPaper paper, AllocateRound allocate) {
        this.caller = caller;
        this.read = read;
        this.paper = paper;
        this.allocate = allocate;
    }

    @POST
    @Path("/paper-ballots")
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed({"initiatives.write", "areas.write"})
    @Operation(
            summary = "Count ballots that came on paper",
            description =
                    "By the organiser, while the round is counted; together at most as many as there are paper codes that were not"
                            + " used. Answered with the new count.")
    public RestResponse<CountView> postPaperBallots(@PathParam("roundId") UUID roundId, PaperBallotsForm request) {
        return Answers.added(address(roundId, "count"), paper.add(caller.get(), roundId, request));
    }

    @GET
    @Path("/count")
    @Digested
    @PermissionsAllowed({"statistics.read", "initiatives.read"})
    @Operation(
            summary = "Read the count of a round",
            description =
                    "Before the count the organiser alone is told how many codes were given and how many votes were cast; then"
                            + " everybody is told the count. Of a round with fewer votes than its smallest turnout everybody but the"
                            + " organiser gets null for what votes say.")
    public CountView getBudgetCount(@PathParam("roundId") UUID roundId) {
        return read.count(caller.get(), roundId);
    }

    @GET
    @Path("/ballots")
    @PermissionsAllowed({"statistics.read", "initiatives.read"})
    @Operation(
            summary = "List the ballots of a round that is decided",
            description =
                    "By ids by chance; whoever counts them again finds the count, its digest and the result. Not if fewer have voted"
                            + " than the smallest turnout. As text/csv or text/x-pabulib all of them at once.")
    public Page<BallotView> listBudgetBallots(@PathParam("roundId") UUID roundId, @BeanParam BallotParams params) {
        return read.page(caller.get(), roundId, params.toQuery()).map(BallotView::of);
    }

    @GET
    @Path("/ballots")
    @Produces(CsvForm.TYPE + Answers.TO_WHOM_NAMES_IT)
    @PermissionsAllowed({"statistics.read", "initiatives.read"})
    @Operation(hidden = true)
    public Response getBudgetBallotsAsCsv(@PathParam("roundId") UUID roundId, @BeanParam CsvParams csv) {
        Faults faults = new Faults();
        CsvForm form = csv.form(faults);
        faults.throwIfAny();
        return Response.ok(BallotView.csv(read.all(caller.get(), roundId), form), CsvForm.TYPE)
                .build();
    }

    @GET
    @Path("/ballots")
    @Produces(PABULIB + Answers.TO_WHOM_NAMES_IT)
    @PermissionsAllowed({"statistics.read", "initiatives.read"})
    @Operation(hidden = true)
    public Response getBudgetBallotsAsFile(@PathParam("roundId") UUID roundId) {
        return Response.ok(read.file(caller.get(), roundId), PABULIB).build();
    }

    @POST
    @Path("/allocation")
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed({"initiatives.write", "areas.write"})
    @Operation(
            summary = "Give the money of the vote to proposals",
            description =
                    "By the organiser, while the round is counted; with that it is decided which proposals have won.")
    public RestResponse<AllocationView> postBudgetAllocation(@PathParam("roundId") UUID roundId) {
        return Answers.added(address(roundId, "allocation"), allocate.allocate(caller.get(), roundId));
    }

    @GET
    @Path("/allocation")
    @Digested
    @PermissionsAllowed({"statistics.read", "initiatives.read"})
    @Operation(summary = "Read which proposals have won, and how")
    public AllocationView getBudgetAllocation(@PathParam("roundId") UUID roundId) {
        return read.allocation(caller.get(), roundId);
    }

    private static String address(UUID roundId, String part) {
        return "/v1/budget-rounds/" + roundId + "/" + part;
    }
}
