package dk.opgang.participants.benefit;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.opgang.participants.casefile.BenefitPeriod;
import dk.opgang.platform.value.Source;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A benefit period as it is answered. */
@Schema(name = "BenefitPeriod")
@JsonInclude(JsonInclude.Include.ALWAYS)
public record BenefitPeriodView(
        UUID id,
        UUID participantId,
        String group,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable String closingReason,

        @Schema(description = "Whether the end was concluded from the beginning of the next period")
        boolean endedByNext,

        @Schema(description = "The housing area in which the participant lived when it began") @Nullable
        UUID housingAreaId,

        @Nullable Source source,
        Instant createdAt,
        Instant updatedAt,
        long version) {

    public static BenefitPeriodView of(BenefitPeriod period) {
        return new BenefitPeriodView(
                period.id(),
                period.participantId(),
                period.group(),
                period.from(),
                period.to(),
                period.closingReason(),
                period.isEndedByNext(),
                period.housingAreaId(),
                period.source(),
                period.createdAt(),
                period.updatedAt(),
                period.version());
    }
}
