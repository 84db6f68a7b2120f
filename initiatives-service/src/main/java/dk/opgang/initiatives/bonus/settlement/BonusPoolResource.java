package dk.opgang.initiatives.bonus.settlement;

import dk.opgang.initiatives.bonus.settlement.WriteBonusPool.Deposited;
import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.http.Answers;
import dk.opgang.platform.idempotency.Idempotent;
import dk.opgang.platform.list.ListParams;
import dk.opgang.platform.list.Page;
import dk.opgang.platform.posted.Posted;
import dk.opgang.platform.visibility.Restriction;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Pools for bonuses over HTTP. */
@Path(BonusPoolResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Mobility bonus")
public class BonusPoolResource {

    static final String PATH = "/v1/bonus-pools";

    private final CurrentCaller caller;
    private final BonusPools pools;
    private final WriteBonusPool write;

    BonusPoolResource(CurrentCaller caller, BonusPools pools, WriteBonusPool write) {
        this.caller = caller;
        this.pools = pools;
        this.write = write;
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("initiatives.write")
    @Operation(summary = "Set up a pool for the bonuses of an initiative")
    public RestResponse<BonusPoolView> postBonusPool(BonusPoolForm form) {
        BonusPool pool = write.open(caller.get(), form);
        return Answers.added(PATH + "/" + pool.id(), BonusPoolView.of(pool), pool.version());
    }

    @GET
    @PermissionsAllowed("initiatives.read")
    @Operation(summary = "List the pools and what they hold")
    public Page<BonusPoolView> listBonusPools(
            @BeanParam ListParams list,
            @Parameter(description = "Those of this initiative") @QueryParam("initiativeId") UUID initiativeId) {
        return pools.page(caller.get(), list.toQuery(), Restriction.equal("form.initiativeId", initiativeId))
                .map(BonusPoolView::of);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("initiatives.read")
    @Operation(summary = "Read a pool and what it holds")
    public RestResponse<BonusPoolView> getBonusPool(@PathParam("id") UUID id) {
        return Posted.found(pools.get(caller.get(), id), BonusPoolView::of);
    }

    @POST
    @Path("/{id}/deposits")
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("initiatives.write")
    @Operation(
            summary = "Book what a fund puts into a pool",
            description =
                    "An entry of the ledger. The same source again is the same deposit; what is booked does not change.")
    public RestResponse<LedgerEntryView> postBonusDeposit(@PathParam("id") UUID id, DepositForm form) {
        Deposited deposited = write.deposit(caller.get(), id, form);
        LedgerEntry entry = deposited.entry();
        LedgerEntryView view = LedgerEntryView.of(entry, true);
        return deposited.isNew()
                ? Answers.added(PATH + "/" + id, view, entry.version())
                : Answers.found(view, entry.version());
    }
}
