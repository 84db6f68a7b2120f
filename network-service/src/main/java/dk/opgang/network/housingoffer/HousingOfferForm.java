package dk.opgang.network.housingoffer;

import com.fasterxml.jackson.annotation.JsonFormat;
import dk.opgang.platform.constraint.After;
import dk.opgang.platform.constraint.Defaulted;
import dk.opgang.platform.constraint.Municipality;
import dk.opgang.platform.posted.PostedForm;
import dk.opgang.platform.value.Dkk;
import dk.opgang.platform.value.MunicipalityCode;
import dk.opgang.platform.value.Source;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A home that is offered.
 *
 * @param source the organisation's own key; nobody else is shown it
 * @param municipalityCode where it stands, three digits
 * @param housingAreaId the housing area that it stands in; not one that is exposed on the latest list
 * @param addressId the address; shown to the organisation, the municipality where it stands, and whoever sends a family there once all have
 *     agreed
 * @param rentDkk kroner a month
 * @param availableFrom first day on which somebody can move in
 * @param availableUntil first day on which it is not offered any more; until it is taken without it
 * @param accessible whether it can be used in a wheelchair; no if missing
 * @param petsAllowed no if missing
 * @param agreementId the move-in agreement under which it is offered
 */
@Embeddable
@Schema(name = "NewHousingOffer", example = """
                {"source": {"system": "bolig", "id": "T-17"}, "municipalityCode": "615", "rooms": 4, "squareMetres": 98,
                 "rentDkk": "7450.00", "availableFrom": "2027-02-01", "petsAllowed": true}""")
public record HousingOfferForm(
        @Nullable Source source,
        @NotNull @Municipality String municipalityCode,
        @Nullable UUID housingAreaId,
        @Nullable UUID addressId,
        @NotNull @Min(1) @Max(10) Integer rooms,
        @NotNull @Min(1) @Max(1_000) Integer squareMetres,

        @NotNull @Positive @Digits(integer = 6, fraction = 2) @JsonFormat(shape = JsonFormat.Shape.STRING)
        BigDecimal rentDkk,

        @NotNull LocalDate availableFrom,
        @Nullable @After("availableFrom") LocalDate availableUntil,
        @Nullable @Defaulted Boolean accessible,
        @Nullable @Defaulted Boolean petsAllowed,
        @Nullable UUID agreementId)
        implements PostedForm {

    public HousingOfferForm {
        municipalityCode = MunicipalityCode.plain(municipalityCode);
        rentDkk = Dkk.plain(rentDkk);
        accessible = Boolean.TRUE.equals(accessible);
        petsAllowed = Boolean.TRUE.equals(petsAllowed);
    }

    /** As it is shown to others: without the organisation's own key, and without the address unless that is theirs to know. */
    HousingOfferForm shown(boolean isOwn, boolean withAddress) {
        return new HousingOfferForm(
                isOwn ? source : null,
                municipalityCode,
                housingAreaId,
                withAddress ? addressId : null,
                rooms,
                squareMetres,
                rentDkk,
                availableFrom,
                availableUntil,
                accessible,
                petsAllowed,
                agreementId);
    }
}
