package dk.opgang.housingareas.register.parcel;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.opgang.housingareas.register.area.AreaPartEvent;
import dk.opgang.housingareas.register.area.AreaRef;
import java.util.UUID;

/** A parcel that never belonged to the area was taken back. */
record ParcelRemoved(@JsonUnwrapped AreaRef area, UUID parcelId) implements AreaPartEvent {

    @Override
    public String type() {
        return "dk.opgang.housing-areas.parcel-removed.v1";
    }
}
