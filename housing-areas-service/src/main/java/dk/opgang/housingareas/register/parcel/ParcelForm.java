package dk.opgang.housingareas.register.parcel;

import dk.opgang.housingareas.HousingAreasFault;
import dk.opgang.platform.posted.PostedForm;
import dk.opgang.platform.problem.Checked;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.text.Key;
import dk.opgang.platform.time.Period;
import dk.opgang.platform.value.Source;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * A parcel of an area.
 *
 * @param cadastralDistrict the number of its cadastral district (<i>ejerlavskode</i>), up to seven digits
 * @param parcelNumber its number in the district (<i>matrikelnummer</i>), such as {@code 12a}, with small letters
 * @param validity while it belongs to the area
 */
@Embeddable
public record ParcelForm(
        @Nullable Source source,
        @NotBlank @Key String cadastralDistrict,
        @NotBlank @Key String parcelNumber,
        @NotNull Period validity)
        implements PostedForm, Checked {

    @Override
    public void check(Faults faults) {
        if (cadastralDistrict != null && !cadastralDistrict.isBlank() && !ParcelId.isDistrict(cadastralDistrict)) {
            faults.broken("/cadastralDistrict", HousingAreasFault.INVALID_CADASTRAL_DISTRICT);
        }
        if (parcelNumber != null && !parcelNumber.isBlank() && !ParcelId.isNumber(parcelNumber)) {
            faults.broken("/parcelNumber", HousingAreasFault.INVALID_PARCEL_NUMBER);
        }
    }

    ParcelId parcel() {
        return new ParcelId(cadastralDistrict, parcelNumber);
    }

    /** The same with the parcel as it is kept. */
    ParcelForm normalised() {
        return new ParcelForm(source, parcel().district(), parcel().number(), validity);
    }
}
