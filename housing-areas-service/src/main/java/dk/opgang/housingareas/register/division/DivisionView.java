package dk.opgang.housingareas.register.division;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.opgang.platform.posted.Stored;
import java.util.UUID;

/** A division as it is answered. */
record DivisionView(
        UUID id,
        UUID housingAreaId,
        @JsonUnwrapped DivisionForm form,
        @JsonUnwrapped Stored stored) {

    static DivisionView of(Division it) {
        return new DivisionView(it.id(), it.housingAreaId(), it.form(), Stored.of(it));
    }
}
