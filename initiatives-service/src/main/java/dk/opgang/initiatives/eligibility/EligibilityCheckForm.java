package dk.opgang.initiatives.eligibility;

import com.fasterxml.jackson.databind.JsonNode;
import dk.opgang.initiatives.fault.InitiativesFault;
import dk.opgang.initiatives.template.reading.TemplateFault;
import dk.opgang.platform.problem.Checked;
import dk.opgang.platform.problem.Faults;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Whom a template is asked about.
 *
 * @param on the day of the decision, today without it
 * @param version a version of the template, the one that new initiatives take without it
 * @param step a step of the ladder; without it whether somebody may take part at all
 * @param initiativeId an initiative whose areas, partners and parameters count
 * @param described somebody who is described and is nobody: birthDate or age, grade, schoolStatus, benefitGroup, benefitSince, inArea,
 *     certificates, facts, anchors, household, earlierPlacements, earlierEnrolments, stepsReached and roles. What is left out is not
 *     known; null says that there is none
 */
@Schema(name = "NewEligibilityCheck")
public record EligibilityCheckForm(
        @Nullable LocalDate on,
        @Nullable Integer version,
        @Nullable String step,
        @Nullable UUID initiativeId,
        @Nullable UUID participantId,

        @Nullable @Schema(implementation = Object.class) JsonNode described)
        implements Checked {

    @Override
    public void check(Faults faults) {
        if (participantId == null && described == null) {
            if (!faults.isFaulty("/participantId")) {
                faults.broken("/described", InitiativesFault.ONE_OF_TWO, "participantId, described");
            }
        } else if (participantId != null && described != null) {
            faults.broken("/described", TemplateFault.MORE_THAN_ONE_OPERATOR, "participantId, described");
        }
    }
}
