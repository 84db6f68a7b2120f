package dk.opgang.initiatives.agreement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where an agreement stands on a day. */
@Schema(name = "AgreementStatus")
record AgreementStatus(UUID agreementId, LocalDate on, List<OfObligation> obligations) {

    /**
     * Where something that is owed stands.
     *
     * @param quantity hours, placements, jobs, activities, dkk or yes
     * @param per year, quarter or period
     * @param periods those that have begun, counted from the first day of the agreement
     */
    @Schema(name = "ObligationStatus")
    record OfObligation(String key, String quantity, String per, List<OfPeriod> periods) {}

    /**
     * Where it stands in a period.
     *
     * @param to first day after it
     * @param expected what an even pace would have brought
     * @param state met, on-pace, behind or unknown
     */
    @Schema(name = "ObligationPeriod")
    record OfPeriod(
            LocalDate from,
            @Nullable LocalDate to,
            @Nullable BigDecimal least,
            BigDecimal delivered,
            @Nullable BigDecimal expected,
            String state) {}
}
