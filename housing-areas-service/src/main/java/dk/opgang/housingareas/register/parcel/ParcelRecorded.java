package dk.opgang.housingareas.register.parcel;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.opgang.housingareas.register.area.AreaPartEvent;
import dk.opgang.housingareas.register.area.AreaRef;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That a parcel belongs to an area was told, or told anew. */
record ParcelRecorded(
        @JsonUnwrapped AreaRef area,
        UUID parcelId,
        String cadastralDistrict,
        String parcelNumber,
        LocalDate validFrom,
        @Nullable LocalDate validTo)
        implements AreaPartEvent {

    ParcelRecorded(AreaRef area, UUID id, ParcelForm it) {
        this(
                area,
                id,
                it.cadastralDistrict(),
                it.parcelNumber(),
                it.validity().from(),
                it.validity().to());
    }

    @Override
    public String type() {
        return "dk.opgang.housing-areas.parcel-recorded.v1";
    }
}
