package dk.opgang.participants.outcome;

import dk.opgang.platform.problem.CommonFault;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.problem.ParameterFault;
import dk.opgang.platform.time.Period;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Whose outcomes are asked for. */
public record OutcomeParams(
        @Parameter(description = "The initiative that guides", required = true) @QueryParam("initiativeId") @Nullable
        UUID initiativeId,

        @Parameter(description = "The first day on which an enrolment that counts can have begun", required = true)
        @QueryParam("from")
        @Nullable
        LocalDate from,

        @Parameter(description = "The day after the last one", required = true) @QueryParam("to") @Nullable
        LocalDate to,

        @Parameter(description = "school-year or housing-area, those when the enrolment began; without it not split")
        @QueryParam("by")
        @Nullable
        String by) {

    private static final String NO_AREA = "none";

    void check(Faults faults) {
        required(initiativeId, "?initiativeId", faults);
        required(from, "?from", faults);
        required(to, "?to", faults);
        if (by != null && key().isEmpty()) {
            faults.unreadable("?by", ParameterFault.UNKNOWN_VALUE, "school-year, housing-area");
        }
        Period.order(from, to, "?to").ifPresent(faults::broken);
    }

    /** What is asked to be split by. */
    Optional<OutcomeKey> key() {
        return Optional.ofNullable(by).flatMap(OutcomeKey::of);
    }

    /** What somebody counts under who began on that day and lived in that area; null if nothing is split. */
    @Nullable
    String keyOf(LocalDate began, @Nullable UUID area) {
        return key().map(key -> switch (key) {
                    case SCHOOL_YEAR -> OutcomeKey.schoolYear(began);
                    case HOUSING_AREA -> area == null ? NO_AREA : area.toString();
                })
                .orElse(null);
    }

    /** The initiative, once it is checked. */
    UUID initiative() {
        return Objects.requireNonNull(initiativeId);
    }

    /** The first day, once it is checked. */
    LocalDate first() {
        return Objects.requireNonNull(from);
    }

    /** The day after the last one, once it is checked. */
    LocalDate end() {
        return Objects.requireNonNull(to);
    }

    private static void required(@Nullable Object value, String pointer, Faults faults) {
        if (value == null) {
            faults.unreadable(pointer, CommonFault.REQUIRED);
        }
    }
}
