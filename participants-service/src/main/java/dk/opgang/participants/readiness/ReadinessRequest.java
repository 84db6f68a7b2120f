package dk.opgang.participants.readiness;

import dk.opgang.participants.code.Codes;
import dk.opgang.platform.problem.Checked;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.value.Source;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An assessment as a municipality records it. */
@Schema(name = "EducationReadinessRequest")
record ReadinessRequest(
        @NotNull @Schema(description = "Two years in a row, such as 2019/2020")
        String schoolYear,

        @NotNull @Schema(description = "A code of education-readiness")
        String readiness,

        @Nullable LocalDate assessedOn,
        @Nullable Source source)
        implements Checked {

    private static final Pattern FORM = Pattern.compile("[12][0-9]{3}/[12][0-9]{3}");

    static ReadinessRequest of(Readiness assessed) {
        return new ReadinessRequest(
                assessed.schoolYear(), assessed.readiness(), assessed.assessedOn(), assessed.source());
    }

    @Override
    public void check(Faults faults) {
        Codes.EDUCATION_READINESS.check("/readiness", readiness, faults);
        if (schoolYear != null && !isSchoolYear(schoolYear)) {
            faults.broken(
                    "/schoolYear",
                    "invalid-school-year",
                    "Et skoleår er to år i træk, som 2019/2020",
                    "A school year is two years in a row, such as 2019/2020");
        }
    }

    private static boolean isSchoolYear(String text) {
        return FORM.matcher(text).matches()
                && Integer.parseInt(text.substring(0, 4)) + 1 == Integer.parseInt(text.substring(5));
    }
}
