package dk.opgang.housingareas.register.succession;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.opgang.platform.posted.Stored;
import java.util.UUID;

/**
 * A succession as it is answered.
 *
 * @param housingAreaId the area that ends
 */
record SuccessionView(
        UUID id,
        UUID housingAreaId,
        @JsonUnwrapped SuccessionForm form,
        @JsonUnwrapped Stored stored) {

    static SuccessionView of(Succession it) {
        return new SuccessionView(it.id(), it.housingAreaId(), it.form(), Stored.of(it));
    }
}
