package dk.opgang.initiatives.bonus;

import com.fasterxml.jackson.databind.JsonNode;
import dk.opgang.initiatives.reading.ReadingForm;
import dk.opgang.initiatives.reading.ReadingForm.Evidence;
import dk.opgang.platform.problem.Checked;
import dk.opgang.platform.problem.Faults;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The reading that decides a bonus, taken at the next institution. */
@Schema(name = "BonusMeasurement", example = """
                {"value": 62, "on": "2025-09-01", "evidence": {"kind": "language-assessment", "reference": "sprog-17"}}""")
record MeasurementForm(
        @Schema(
                implementation = Object.class,
                required = true,
                description = "true or false, a number or a code, whatever the template says that it is")
        @NotNull
        JsonNode value,

        @Schema(description = "The day on which it was measured, near the day on which it is due") @NotNull
        LocalDate on,

        @Schema(description = "What shows it; must be told where the template names what may") @Nullable @Valid
        Evidence evidence)
        implements Checked {

    @Override
    public void check(Faults faults) {
        ReadingForm.checkValue(value, faults);
    }
}
