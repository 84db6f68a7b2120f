package dk.opgang.participants.intake;

import dk.opgang.participants.readiness.ReadinessForm;
import dk.opgang.platform.constraint.CodeOf;
import dk.opgang.platform.value.Source;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of a batch of assessments of education readiness, its components being the CSV columns. */
record ReadinessRow(
        String sourceSystem,
        String sourceId,
        UUID participantId,
        String schoolYear,
        @Nullable @Min(1) @Max(9) Integer round,
        @CodeOf("education-readiness") String readiness,
        @Nullable LocalDate assessedOn) {
    /** The row about somebody else. */
    ReadinessRow about(UUID participant) {
        return new ReadinessRow(sourceSystem, sourceId, participant, schoolYear, round, readiness, assessedOn);
    }

    /** The row as a single request. */
    ReadinessForm form() {
        return withoutKey().withSource(source());
    }

    ReadinessForm withoutKey() {
        return new ReadinessForm(schoolYear, round, readiness, assessedOn, null);
    }

    Source source() {
        return new Source(sourceSystem, sourceId);
    }
}
