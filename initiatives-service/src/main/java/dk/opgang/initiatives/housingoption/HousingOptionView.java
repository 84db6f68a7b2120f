package dk.opgang.initiatives.housingoption;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.opgang.platform.posted.Stored;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A housing option as it is answered. */
@Schema(name = "HousingOption")
record HousingOptionView(
        UUID id,
        UUID enrolmentId,
        @JsonUnwrapped HousingOptionForm form,
        @JsonUnwrapped Stored stored) {

    static HousingOptionView of(HousingOption it) {
        return new HousingOptionView(it.id(), it.enrolmentId(), it.form(), Stored.of(it));
    }
}
