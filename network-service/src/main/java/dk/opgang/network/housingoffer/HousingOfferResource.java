package dk.opgang.network.housingoffer;

import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.http.OneOf;
import dk.opgang.platform.idempotency.Idempotent;
import dk.opgang.platform.json.BodyTags;
import dk.opgang.platform.json.MergePatch;
import dk.opgang.platform.list.Page;
import dk.opgang.platform.list.SourcedListParams;
import dk.opgang.platform.posted.Posted;
import dk.opgang.platform.time.BusinessClock;
import dk.opgang.platform.visibility.Restriction;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
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

/** Offers of homes over HTTP. Tags tell the body apart: it depends on who asks, and an offer ends by itself. */
@Path(HousingOfferResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Housing offers")
public class HousingOfferResource {

    static final String PATH = "/v1/housing-offers";

    private final CurrentCaller caller;
    private final HousingOffers offers;
    private final WriteHousingOffer write;
    private final BusinessClock clock;
    private final BodyTags tags;

    HousingOfferResource(
            CurrentCaller caller, HousingOffers offers, WriteHousingOffer write, BusinessClock clock, BodyTags tags) {
        this.caller = caller;
        this.offers = offers;
        this.write = write;
        this.clock = clock;
        this.tags = tags;
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("exchange.write")
    @Operation(
            summary = "Offer a home, or change the offer of the same source",
            description = "By a housing organisation. A home in an area that is exposed on the latest list is not"
                    + " offered: area-is-exposed.")
    public RestResponse<HousingOfferView> postHousingOffer(HousingOfferForm form) {
        return tags.withBody(write.post(caller.get(), form).answer(PATH, this::view));
    }

    @GET
    @PermissionsAllowed({"exchange.read", "exchange.write"})
    @Operation(summary = "List the homes that are offered")
    public Page<HousingOfferView> listHousingOffers(
            @BeanParam SourcedListParams list,
            @Parameter(description = "A code of housing-offer-states")
                    @QueryParam("state")
                    @OneOf(codeList = "housing-offer-states")
                    String state,
            @Parameter(description = "Only homes in this municipality") @QueryParam("municipalityCode")
                    String municipalityCode,
            @Parameter(description = "Only homes in this housing area") @QueryParam("housingAreaId")
                    UUID housingAreaId) {
        return offers.page(
                        caller.get(),
                        list.toQuery(),
                        HousingOffers.inState(state, clock.today()),
                        Restriction.equal("form.municipalityCode", municipalityCode),
                        Restriction.equal("form.housingAreaId", housingAreaId))
                .map(this::view);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed({"exchange.read", "exchange.write"})
    @Operation(summary = "Read an offer of a home")
    public RestResponse<HousingOfferView> getHousingOffer(@PathParam("id") UUID id) {
        return tags.withBody(Posted.found(offers.get(caller.get(), id), this::view));
    }

    @PATCH
    @Path("/{id}")
    @PermissionsAllowed("exchange.write")
    @Operation(
            summary = "Change an offer of a home",
            description = "By its organisation, while it is available: offer-reserved.")
    public RestResponse<HousingOfferView> updateHousingOffer(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, MergePatch patch) {
        return tags.withBody(Posted.found(write.patch(caller.get(), id, ifMatch, patch), this::view));
    }

    @POST
    @Path("/{id}/withdrawal")
    @Idempotent
    @PermissionsAllowed("exchange.write")
    @Operation(
            summary = "Take an offer of a home back",
            description = "By its organisation, while it is available: offer-reserved.")
    public RestResponse<HousingOfferView> withdrawHousingOffer(@PathParam("id") UUID id) {
        return tags.withBody(Posted.found(write.withdraw(caller.get(), id), this::view));
    }

    private HousingOfferView view(HousingOffer offer) {
        return HousingOfferView.of(caller.get(), offer, clock.today());
    }
}
