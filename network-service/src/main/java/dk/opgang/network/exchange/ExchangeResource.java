package dk.opgang.network.exchange;

import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.http.Answers;
import dk.opgang.platform.http.Digested;
import dk.opgang.platform.idempotency.Idempotent;
import dk.opgang.platform.list.ListParams;
import dk.opgang.platform.list.ListQuery;
import dk.opgang.platform.list.Page;
import dk.opgang.platform.list.WholeList;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** The exchange between installations. */
@Path("/v1/exchange")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Exchange")
public class ExchangeResource {

    private static final int CREATED = 201;

    private final CurrentCaller caller;
    private final ReadPartners read;
    private final RotateKey rotate;
    private final KeyAnnouncements announcements;

    ExchangeResource(CurrentCaller caller, ReadPartners read, RotateKey rotate, KeyAnnouncements announcements) {
        this.caller = caller;
        this.read = read;
        this.rotate = rotate;
        this.announcements = announcements;
    }

    @GET
    @Digested
    @Path("/partners")
    @PermissionsAllowed({"exchange.read", "exchange.write"})
    @Operation(
            summary = "Who takes part in the exchange",
            description =
                    "The municipalities of this installation and of its partners, each with the key that seals for it now.")
    public Page<PartnerView> listExchangePartners(@BeanParam ListParams list) {
        ListQuery wanted = list.toQueryOfWhole();
        return WholeList.page(read.all(), wanted, PartnerView::municipalityCode, PartnerView::lastSeenAt);
    }

    @POST
    @Path("/keys/rotations")
    @Idempotent
    @ResponseStatus(CREATED)
    @PermissionsAllowed("exchange.write")
    @Operation(
            summary = "Have another key made for the caller's municipality",
            description = "It seals from now on; what was sent before stays readable.")
    public RestResponse<PartnerView> rotateExchangeKey() {
        PartnerView present = read.view(rotate.rotate(caller.get()));
        announcements.soon();
        return Answers.added("/v1/exchange/partners", present);
    }
}
