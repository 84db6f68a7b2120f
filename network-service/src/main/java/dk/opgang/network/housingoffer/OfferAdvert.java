package dk.opgang.network.housingoffer;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A home as other installations are told of it: without its address, and without the area, which they do not know. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record OfferAdvert(
        UUID offerId,
        String housingOrganisation,
        String municipalityCode,
        int rooms,
        int squareMetres,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal rentDkk,
        LocalDate availableFrom,
        @Nullable LocalDate availableUntil,
        boolean accessible,
        boolean petsAllowed,
        String state) {

    static final String KIND = "offer";

    static OfferAdvert of(HousingOffer offer, LocalDate today) {
        HousingOfferForm form = offer.form();
        return new OfferAdvert(
                offer.id(),
                offer.organisation(),
                form.municipalityCode(),
                form.rooms(),
                form.squareMetres(),
                form.rentDkk(),
                form.availableFrom(),
                form.availableUntil(),
                Boolean.TRUE.equals(form.accessible()),
                Boolean.TRUE.equals(form.petsAllowed()),
                offer.stateOn(today).code());
    }

    HousingOfferForm form() {
        return new HousingOfferForm(
                null,
                municipalityCode,
                null,
                null,
                rooms,
                squareMetres,
                rentDkk,
                availableFrom,
                availableUntil,
                accessible,
                petsAllowed,
                null);
    }
}
