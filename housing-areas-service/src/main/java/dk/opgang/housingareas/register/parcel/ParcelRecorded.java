package dk.opgang.housingareas.register.parcel;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.opgang.housingareas.register.area.AreaPartEvent;
import dk.opgang.housingareas.register.area.AreaRef;
import dk.opgang.housingareas.register.area.Validity;
import java.util.UUID;

/** That a parcel belongs to an area was told, or told anew. */
record ParcelRecorded(
        @JsonUnwrapped AreaRef area,
        UUID parcelId,
        String cadastralDistrict,
        String parcelNumber,
        @JsonUnwrapped Validity validity)
        implements AreaPartEvent {

    ParcelRecorded(AreaRef area, UUID id, ParcelForm it) {
        this(area, id, it.cadastralDistrict(), it.parcelNumber(), Validity.of(it.validity()));
    }

    @Override
    public String type() {
        return "dk.opgang.housing-areas.parcel-recorded.v1";
    }
}
