package dk.opgang.initiatives.bonus.settlement;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.http.Answers;
import dk.opgang.platform.idempotency.Idempotent;
import io.quarkus.security.PermissionsAllowed;
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

/** A settlement of bonuses over HTTP. */
@Path("/v1/bonus-settlements/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Mobility bonus")
public class SettlementResource {

    private final CurrentCaller caller;
    private final ReadSettlements read;
    private final PaySettlement pay;
    private final ReverseSettlement reverse;

    SettlementResource(CurrentCaller caller, ReadSettlements read, PaySettlement pay, ReverseSettlement reverse) {
        this.caller = caller;
        this.read = read;
        this.pay = pay;
        this.reverse = reverse;
    }

    @GET
    @PermissionsAllowed("initiatives.read")
    @Operation(summary = "Read a settlement")
    public RestResponse<SettlementView> getBonusSettlement(@PathParam("id") UUID id) {
        SettlementView view = read.one(caller.get(), id);
        Long version = view.version();
        return version == null ? RestResponse.ok(view) : Answers.found(view, version);
    }

    @POST
    @Path("/approval")
    @Idempotent
    @PermissionsAllowed("initiatives.write")
    @Operation(summary = "Approve a settlement", description = "By another person than who made it.")
    public RestResponse<SettlementView> recordBonusApproval(@PathParam("id") UUID id) {
        return answer(pay.approve(caller.get(), id));
    }

    @POST
    @Path("/payment")
    @Idempotent
    @PermissionsAllowed("initiatives.write")
    @Operation(summary = "Note that a settlement was paid", description = "It must be approved before.")
    public RestResponse<SettlementView> recordBonusPayment(@PathParam("id") UUID id, PaymentForm form) {
        return answer(pay.pay(caller.get(), id, form));
    }

    @POST
    @Path("/reversal")
    @Idempotent
    @PermissionsAllowed("initiatives.write")
    @Operation(
            summary = "Reverse a settlement, or some of its lines",
            description = "The ledger gets an entry of the other sign for every entry, and the lines are open again.")
    public RestResponse<SettlementView> recordBonusReversal(@PathParam("id") UUID id, ReversalForm form) {
        return answer(reverse.reverse(caller.get(), id, form));
    }

    private RestResponse<SettlementView> answer(BonusSettlement settlement) {
        Caller reader = caller.get();
        return Answers.found(read.view(reader, settlement), settlement.version());
    }
}
