package dk.opgang.housingareas.register.division;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.opgang.housingareas.register.area.AreaPartEvent;
import dk.opgang.housingareas.register.area.AreaRef;
import dk.opgang.housingareas.register.area.Validity;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A division of an area was told, or told anew. */
record DivisionRecorded(
        @JsonUnwrapped AreaRef area,
        UUID divisionId,
        String name,
        @Nullable String number,
        @Nullable Integer dwellings,
        @JsonUnwrapped Validity validity)
        implements AreaPartEvent {

    DivisionRecorded(AreaRef area, UUID id, DivisionForm it) {
        this(area, id, it.name(), it.number(), it.dwellings(), Validity.of(it.validity()));
    }

    @Override
    public String type() {
        return "dk.opgang.housing-areas.division-recorded.v1";
    }
}
