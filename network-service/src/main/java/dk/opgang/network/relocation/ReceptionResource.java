package dk.opgang.network.relocation;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.http.Answers;
import dk.opgang.platform.idempotency.Idempotent;
import dk.opgang.platform.list.ListParams;
import dk.opgang.platform.list.Page;
import dk.opgang.platform.posted.Posted;
import dk.opgang.platform.posted.PutPrecondition;
import dk.opgang.platform.visibility.Restriction;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** How families are received, and whether they stay, over HTTP. */
@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Relocations")
public class ReceptionResource {

    private static final String OF_CASE = "/relocation-cases/{id}";

    private final CurrentCaller caller;
    private final WriteStrategy strategies;
    private final FollowUps followUps;
    private final AnswerFollowUp answer;

    ReceptionResource(CurrentCaller caller, WriteStrategy strategies, FollowUps followUps, AnswerFollowUp answer) {
        this.caller = caller;
        this.strategies = strategies;
        this.followUps = followUps;
        this.answer = answer;
    }

    @PUT
    @Path(OF_CASE + "/reception-strategy")
    @PermissionsAllowed("exchange.write")
    @Operation(summary = "Write how the family is received", description = "By the receiver of the open match.")
    public RestResponse<StrategyView> putReceptionStrategy(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("If-None-Match") String ifNoneMatch,
            StrategyForm form) {
        Caller by = caller.get();
        Posted<ReceptionStrategy> put = strategies.put(by, id, new PutPrecondition(ifMatch, ifNoneMatch), form);
        return put.answerAt(RelocationCaseResource.PATH + "/" + id + "/reception-strategy", strategies.views(by, id));
    }

    @GET
    @Path(OF_CASE + "/reception-strategy")
    @PermissionsAllowed({"exchange.read", "exchange.write"})
    @Operation(summary = "Read how the family is received", description = "For the parties of the open match.")
    public RestResponse<StrategyView> getReceptionStrategy(@PathParam("id") UUID id) {
        Caller by = caller.get();
        return Posted.found(strategies.read(by, id), strategies.views(by, id));
    }

    @GET
    @Path("/relocation-follow-ups")
    @PermissionsAllowed({"exchange.read", "exchange.write"})
    @Operation(summary = "List the follow-ups of families that the caller has received")
    public Page<FollowUpView> listRelocationFollowUps(
            @BeanParam ListParams list,
            @Parameter(description = "Only those that are not answered and due before this day")
                    @QueryParam("dueBefore")
                    LocalDate dueBefore) {
        return followUps
                .page(caller.get(), list.toQuery(), dueBefore == null ? Restriction.all() : dueBefore(dueBefore))
                .map(FollowUpView::of);
    }

    @GET
    @Path("/relocation-follow-ups/{followUpId}")
    @PermissionsAllowed({"exchange.read", "exchange.write"})
    @Operation(summary = "Read a follow-up")
    public RestResponse<FollowUpView> getRelocationFollowUp(@PathParam("followUpId") UUID followUpId) {
        return Posted.found(followUps.get(caller.get(), followUpId), FollowUpView::of);
    }

    @POST
    @Path(OF_CASE + "/follow-ups")
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("exchange.write")
    @Operation(
            summary = "Tell whether the family still lives there",
            description =
                    "By the municipality that it moved to. With the answer of twelve months the case is completed.")
    public RestResponse<FollowUpView> postRelocationFollowUp(@PathParam("id") UUID id, FollowUpForm told) {
        FollowUp answered = answer.answer(caller.get(), id, told);
        return Answers.added(
                "/v1/relocation-follow-ups/" + answered.id(), FollowUpView.of(answered), answered.version());
    }

    private static Restriction dueBefore(LocalDate day) {
        return Restriction.of("e.answeredOn is null and e.dueOn < :dueBeforeDay", "dueBeforeDay", day);
    }
}
