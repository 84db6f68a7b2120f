package dk.opgang.network.housingoffer;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.posted.Stored;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An offer of a home as the caller is shown it.
 *
 * @param housingOrganisation who offers it, by CVR
 * @param state a code of {@code housing-offer-states}
 */
@Schema(name = "HousingOffer")
record HousingOfferView(
        UUID id,
        String housingOrganisation,
        @JsonUnwrapped HousingOfferForm form,
        String state,
        @JsonUnwrapped Stored stored) {

    static HousingOfferView of(Caller caller, HousingOffer offer, LocalDate today) {
        boolean own = offer.poster().equals(caller.tenantKey());
        boolean withAddress = own
                || caller.municipality()
                        .filter(offer.form().municipalityCode()::equals)
                        .isPresent()
                || caller.tenantKey().equals(offer.shownTo());
        return new HousingOfferView(
                offer.id(),
                offer.organisation(),
                offer.form().shown(own, withAddress),
                offer.stateOn(today).code(),
                Stored.of(offer));
    }
}
