package dk.opgang.participants.rights;

import dk.opgang.participants.fault.ParticipantsFault;
import dk.opgang.platform.constraint.CodeOf;
import dk.opgang.platform.constraint.HasHappened;
import dk.opgang.platform.problem.Checked;
import dk.opgang.platform.problem.CommonFault;
import dk.opgang.platform.problem.Faults;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What the municipality decides.
 *
 * @param decision a code of data-subject-decisions
 * @param ground a code of refusal-grounds; why not all of it was granted
 * @param decidedOn the day of the decision
 * @param toldOn the day on which the participant was told
 */
@Embeddable
@Schema(
        name = "NewDataSubjectRequestDecision",
        example =
                "{\"decision\": \"refused\", \"ground\": \"journalisation-duty\", \"decidedOn\": \"2020-02-20\", \"toldOn\": \"2020-02-21\"}")
public record AnswerForm(
        @NotNull @CodeOf("data-subject-decisions") String decision,
        @Nullable @CodeOf("refusal-grounds") String ground,
        @NotNull @HasHappened LocalDate decidedOn,
        @NotNull @HasHappened LocalDate toldOn)
        implements Checked {

    private static final String GRANTED = "granted";
    private static final String REFUSED = "refused";

    boolean isGranted() {
        return decision.equals(GRANTED);
    }

    boolean isRefused() {
        return decision.equals(REFUSED);
    }

    @Override
    public void check(Faults faults) {
        if (decision != null && !isGranted() && ground == null) {
            faults.broken("/ground", CommonFault.REQUIRED);
        }
        if (decision != null && isGranted() && ground != null) {
            faults.broken("/ground", ParticipantsFault.ONLY_WHEN_REFUSED);
        }
        if (decidedOn != null && toldOn != null && toldOn.isBefore(decidedOn)) {
            faults.broken("/toldOn", CommonFault.BEFORE_FROM, decidedOn);
        }
    }
}
