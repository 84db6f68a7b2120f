package dk.opgang.participants.benefit;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.opgang.participants.access.DataCategory;
import dk.opgang.participants.access.Insight;
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

        @Schema(
                description =
                        "The housing area in which the participant lived when it began; part of the category residence")
        @Nullable
        UUID housingAreaId,

        @Schema(description = "The poster's key; for the participant's municipality alone") @Nullable
        Source source,

        Instant createdAt,
        Instant updatedAt,
        long version) {

    /** What the participant's own municipality sees. */
    public static BenefitPeriodView whole(BenefitPeriod period) {
        return of(period, Insight.WHOLE);
    }

    /** What a reader of that insight sees. */
    public static BenefitPeriodView of(BenefitPeriod period, Insight insight) {
        return new BenefitPeriodView(
                period.id(),
                period.participantId(),
                period.group(),
                period.from(),
                period.to(),
                period.closingReason(),
                period.isEndedByNext(),
                insight.of(DataCategory.RESIDENCE, period.housingAreaId()),
                insight.own(period.source()),
                period.createdAt(),
                period.updatedAt(),
                period.version());
    }
}
