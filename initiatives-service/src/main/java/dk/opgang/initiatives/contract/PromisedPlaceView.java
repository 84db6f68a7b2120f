package dk.opgang.initiatives.contract;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.opgang.platform.posted.Stored;
import java.util.UUID;

/** A promised place as it is answered. */
record PromisedPlaceView(
        UUID id,
        UUID contractId,
        @JsonUnwrapped PromisedPlaceForm form,
        @JsonUnwrapped Stored stored) {

    static PromisedPlaceView of(PromisedPlace it, boolean withPerson) {
        return new PromisedPlaceView(
                it.id(), it.contractId(), withPerson ? it.form() : it.form().withoutPerson(), Stored.of(it));
    }
}
