package dk.opgang.participants.readiness;

import dk.opgang.participants.fault.ParticipantsFault;
import dk.opgang.participants.subject.CaseForm;
import dk.opgang.platform.constraint.CodeOf;
import dk.opgang.platform.constraint.HasHappened;
import dk.opgang.platform.problem.Checked;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.value.Source;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.Month;
import java.util.Objects;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How ready for education a participant was assessed to be in a round of a school year.
 *
 * @param schoolYear two years in a row, such as 2019/2020
 * @param round which assessment of the school year it is; the first if it is not told
 * @param readiness a code of education-readiness
 * @param assessedOn the day of the assessment; without it the last day of June counts
 * @param source the poster's key; for the participant's municipality alone
 */
@Embeddable
@Schema(name = "NewEducationReadiness")
public record ReadinessForm(
        @NotNull String schoolYear,
        @Nullable @Min(1) @Max(9) Integer round,
        @NotNull @CodeOf("education-readiness") String readiness,
        @Nullable @HasHappened LocalDate assessedOn,
        @Nullable Source source)
        implements CaseForm<ReadinessForm>, Checked {

    private static final Pattern SCHOOL_YEAR = Pattern.compile("[12][0-9]{3}/[12][0-9]{3}");
    private static final int YEAR = 4;
    private static final int LAST_OF_JUNE = 30;

    public ReadinessForm {
        round = round == null ? 1 : round;
    }

    @Override
    public void check(Faults faults) {
        if (schoolYear != null && !isTwoYearsInARow()) {
            faults.broken("/schoolYear", ParticipantsFault.INVALID_SCHOOL_YEAR);
        }
    }

    private boolean isTwoYearsInARow() {
        return SCHOOL_YEAR.matcher(schoolYear).matches()
                && beginsIn() + 1 == Integer.parseInt(schoolYear.substring(YEAR + 1));
    }

    /** The round, which is told or the first. */
    public int inRound() {
        return Objects.requireNonNull(round);
    }

    /** The day on which the assessment counts. */
    public LocalDate countsOn() {
        return assessedOn == null ? LocalDate.of(beginsIn() + 1, Month.JUNE, LAST_OF_JUNE) : assessedOn;
    }

    /** The calendar year in which the school year begins. */
    int beginsIn() {
        return Integer.parseInt(schoolYear.substring(0, YEAR));
    }

    @Override
    public ReadinessForm withSource(@Nullable Source other) {
        return new ReadinessForm(schoolYear, round, readiness, assessedOn, other);
    }
}
