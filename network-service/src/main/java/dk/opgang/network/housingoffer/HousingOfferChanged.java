package dk.opgang.network.housingoffer;

import dk.opgang.platform.outbox.Event;
import java.time.LocalDate;
import java.util.UUID;

/** A home is offered, or its offer has changed or stands elsewhere. Never the address; whoever takes part in the exchange sees it. */
record HousingOfferChanged(
        UUID offerId,
        String municipalityCode,
        String housingOrganisation,
        String state,
        int rooms,
        LocalDate availableFrom)
        implements Event {

    static final String TYPE = "dk.opgang.network.housing-offer-changed.v1";

    static HousingOfferChanged of(HousingOffer offer, LocalDate today) {
        HousingOfferForm form = offer.form();
        return new HousingOfferChanged(
                offer.id(),
                form.municipalityCode(),
                offer.organisation(),
                offer.stateOn(today).code(),
                form.rooms(),
                form.availableFrom());
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public UUID aggregateId() {
        return offerId;
    }
}
