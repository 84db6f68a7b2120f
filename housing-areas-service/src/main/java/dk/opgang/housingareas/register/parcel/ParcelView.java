package dk.opgang.housingareas.register.parcel;

import dk.opgang.platform.time.Period;
import dk.opgang.platform.value.Source;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A parcel of an area as clients see it.
 *
 * @param cadastralDistrict the number of its cadastral district (<i>ejerlavskode</i>)
 * @param parcelNumber its number in the district (<i>matrikelnummer</i>), with small letters
 */
public record ParcelView(
        UUID id,
        @Nullable Source source,
        UUID housingAreaId,
        String cadastralDistrict,
        String parcelNumber,
        Period validity,
        Instant createdAt,
        Instant updatedAt,
        long version) {

    static ParcelView of(Parcel it) {
        ParcelRequest form = it.form();
        return new ParcelView(
                it.id(),
                form.source(),
                it.housingAreaId(),
                form.cadastralDistrict(),
                form.parcelNumber(),
                form.validity(),
                it.createdAt(),
                it.updatedAt(),
                it.version());
    }
}
