package dk.opgang.initiatives.reading;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.opgang.platform.posted.Stored;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A reading as it is answered. */
@Schema(name = "Reading")
record ReadingView(
        UUID id,
        UUID enrolmentId,
        @JsonUnwrapped ReadingForm form,
        @JsonUnwrapped Stored stored) {

    static ReadingView of(TakenReading it) {
        return new ReadingView(it.id(), it.enrolmentId(), it.form(), Stored.of(it));
    }
}
