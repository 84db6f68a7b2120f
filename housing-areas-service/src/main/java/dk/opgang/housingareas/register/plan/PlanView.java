package dk.opgang.housingareas.register.plan;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.opgang.platform.posted.Stored;
import java.util.UUID;

/** A plan as it is answered. */
record PlanView(
        UUID id,
        UUID housingAreaId,
        @JsonUnwrapped PlanForm form,
        @JsonUnwrapped Stored stored) {

    static PlanView of(Plan it) {
        return new PlanView(it.id(), it.housingAreaId(), it.form(), Stored.of(it));
    }
}
