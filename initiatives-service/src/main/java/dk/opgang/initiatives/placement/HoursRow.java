package dk.opgang.initiatives.placement;

import dk.opgang.platform.problem.CommonFault;
import dk.opgang.platform.problem.Fault;
import dk.opgang.platform.value.Source;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Hours that were worked, as a row of a batch.
 *
 * @param placementSourceId the poster's own key of the placement, within the same system, where its id is not told
 */
public record HoursRow(
        String sourceSystem,
        String sourceId,
        @Nullable UUID placementId,
        @Nullable String placementSourceId,
        LocalDate date,

        @Positive @DecimalMax("24") @Digits(integer = 2, fraction = 2)
        BigDecimal hours,

        @Nullable @Pattern(regexp = HoursForm.CLOCK) String from,
        @Nullable @Pattern(regexp = HoursForm.CLOCK) String to,
        @Nullable @Min(0) @Max(1440) Integer breakMinutes) {

    /** As it would be posted alone. */
    HoursForm form() {
        return new HoursForm(source(), date, hours, from, to, breakMinutes);
    }

    Source source() {
        return new Source(sourceSystem, sourceId);
    }

    /** The key of the placement, if it is told by that. */
    @Nullable
    Source placement() {
        return placementId != null || placementSourceId == null ? null : new Source(sourceSystem, placementSourceId);
    }

    /** That it names no placement. */
    List<Fault> faults() {
        return placementId == null && placementSourceId == null
                ? List.of(CommonFault.REQUIRED.at("/placementId"))
                : List.of();
    }
}
