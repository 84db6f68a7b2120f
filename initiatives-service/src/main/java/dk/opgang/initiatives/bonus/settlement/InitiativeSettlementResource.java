package dk.opgang.initiatives.bonus.settlement;

import dk.opgang.initiatives.bonus.settlement.MakeSettlement.Made;
import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.http.Answers;
import dk.opgang.platform.idempotency.Idempotent;
import dk.opgang.platform.list.ListParams;
import dk.opgang.platform.list.Page;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** The settlements of an initiative's bonuses over HTTP. */
@Path("/v1/initiatives/{id}/bonus-settlements")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Mobility bonus")
public class InitiativeSettlementResource {

    private final CurrentCaller caller;
    private final MakeSettlement make;
    private final ReadSettlements read;

    InitiativeSettlementResource(CurrentCaller caller, MakeSettlement make, ReadSettlements read) {
        this.caller = caller;
        this.make = make;
        this.read = read;
    }

    @POST
    @APIResponse(responseCode = "201", description = "Made; Location names its address")
    @APIResponse(responseCode = "200", description = "What it would come to; nothing is kept")
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("initiatives.write")
    @Operation(
            summary = "Settle the bonuses that were decided up to a day, or try what that would come to",
            description =
                    "An institution of which too few children were measured waits for the next settlement. If the pool does not hold"
                            + " the sum, each gets its part by largest remainder, and what is missing comes first the next time. A trial is answered"
                            + " with 200 and keeps nothing.")
    public RestResponse<SettlementView> postBonusSettlement(@PathParam("id") UUID id, SettlementForm form) {
        Made made = make.make(caller.get(), id, form);
        SettlementView view = SettlementView.of(made.settlement(), form.isTrial(), made.parts(), null);
        return form.isTrial()
                ? RestResponse.ok(view)
                : Answers.added(
                        "/v1/bonus-settlements/" + made.settlement().id(),
                        view,
                        made.settlement().version());
    }

    @GET
    @PermissionsAllowed("initiatives.read")
    @Operation(
            summary = "List the settlements of an initiative's bonuses",
            description = "An institution reads what was settled of it: how many were measured and met, never a child.")
    public Page<SettlementView> listBonusSettlements(@PathParam("id") UUID id, @BeanParam ListParams list) {
        return read.list(caller.get(), id, list.toQuery());
    }
}
