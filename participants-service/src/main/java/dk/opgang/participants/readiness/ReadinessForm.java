package dk.opgang.participants.readiness;

import dk.opgang.participants.subject.CaseForm;
import dk.opgang.platform.constraint.CodeOf;
import dk.opgang.platform.problem.Checked;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.value.Source;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How ready for education a participant was assessed to be in a school year.
 *
 * @param schoolYear two years in a row, such as 2019/2020
 * @param readiness a code of education-readiness
 * @param assessedOn the day of the assessment
 * @param source the poster's key; for the participant's municipality alone
 */
@Embeddable
@Schema(name = "NewEducationReadiness")
public record ReadinessForm(
        @NotNull String schoolYear,
        @NotNull @CodeOf("education-readiness") String readiness,
        @Nullable LocalDate assessedOn,
        @Nullable Source source)
        implements CaseForm<ReadinessForm>, Checked {

    private static final Pattern SCHOOL_YEAR = Pattern.compile("[12][0-9]{3}/[12][0-9]{3}");
    private static final int YEAR = 4;

    @Override
    public void check(Faults faults) {
        if (schoolYear != null && !isTwoYearsInARow()) {
            faults.broken(
                    "/schoolYear",
                    "invalid-school-year",
                    "Et skoleår er to år i træk, som 2019/2020",
                    "A school year is two years in a row, such as 2019/2020");
        }
    }

    private boolean isTwoYearsInARow() {
        return SCHOOL_YEAR.matcher(schoolYear).matches()
                && beginsIn() + 1 == Integer.parseInt(schoolYear.substring(YEAR + 1));
    }

    /** The calendar year in which the school year begins. */
    int beginsIn() {
        return Integer.parseInt(schoolYear.substring(0, YEAR));
    }

    @Override
    public ReadinessForm withSource(@Nullable Source other) {
        return new ReadinessForm(schoolYear, readiness, assessedOn, other);
    }
}
