package dk.opgang.initiatives.opening;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.posted.Stored;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An opening as it is answered.
 *
 * @param state draft, open, filled, withdrawn or expired
 * @param taken places that are taken, by invitations that were accepted and by placements
 */
@Schema(name = "JobOpening")
public record OpeningView(
        UUID id,
        @JsonUnwrapped OpeningForm form,
        String state,
        int taken,
        @JsonUnwrapped Stored stored) {

    static OpeningView of(Caller caller, JobOpening it, LocalDate today) {
        boolean own = it.poster().equals(caller.tenantKey());
        return new OpeningView(
                it.id(),
                own ? it.form() : it.form().withoutSource(),
                it.stateOn(today).code(),
                it.taken(),
                Stored.of(it));
    }
}
