package dk.opgang.participants.departure;

import dk.opgang.platform.constraint.CodeOf;
import dk.opgang.platform.constraint.HasHappened;
import dk.opgang.platform.constraint.Municipality;
import dk.opgang.platform.posted.PostedForm;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * That a participant left the municipality.
 *
 * @param on the first day on which the participant was not there any longer
 * @param reason a code of departure-reasons
 * @param toMunicipalityCode the municipality that the participant moved to, if that is known
 */
@Embeddable
@Schema(name = "NewDeparture")
public record DepartureForm(
        @NotNull @Column(name = "departed_on") @HasHappened LocalDate on,
        @NotNull @CodeOf("departure-reasons") String reason,
        @Nullable @Municipality String toMunicipalityCode)
        implements PostedForm {

    private static final String DECEASED = "deceased";
    private static final String MOVED_AWAY = "moved-away";

    /** The closing reason of the periods that end with it: to the municipality, who emigrates has moved away. */
    String closingReason() {
        return reason.equals(DECEASED) ? DECEASED : MOVED_AWAY;
    }
}
