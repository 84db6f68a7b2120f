package dk.opgang.housingareas.register.parcel;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.opgang.platform.posted.Stored;
import java.util.UUID;

/** A parcel of an area as it is answered. */
record ParcelView(
        UUID id,
        UUID housingAreaId,
        @JsonUnwrapped ParcelForm form,
        @JsonUnwrapped Stored stored) {

    static ParcelView of(Parcel it) {
        return new ParcelView(it.id(), it.housingAreaId(), it.form(), Stored.of(it));
    }
}
