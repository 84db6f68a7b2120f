package dk.opgang.participants.benefit;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.opgang.participants.access.DataCategory;
import dk.opgang.participants.access.Insight;
import dk.opgang.participants.casefile.BenefitPeriodForm;
import dk.opgang.participants.casefile.BenefitPeriodVersion;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A benefit period as it was recorded once.
 *
 * @param change opened, closed, corrected or removed
 * @param changeReason a code of change-reasons
 * @param recordedBy the system that recorded it; null for what was recorded before versions were kept
 */
@Schema(name = "BenefitPeriodVersion")
public record BenefitPeriodVersionView(
        UUID id,
        UUID participantId,
        @JsonUnwrapped BenefitPeriodForm form,
        boolean endedByNext,
        @Nullable UUID housingAreaId,
        long version,
        String change,
        @Nullable String changeReason,
        Instant recordedAt,
        @Nullable String recordedBy) {

    /** What staff of that insight see; a reader under a consent sees none. */
    static BenefitPeriodVersionView of(BenefitPeriodVersion it, Insight insight) {
        return new BenefitPeriodVersionView(
                it.spellId(),
                it.participantId(),
                it.form(),
                it.isEndedByNext(),
                insight.of(DataCategory.RESIDENCE, it.housingAreaId()),
                it.version(),
                it.change(),
                it.changeReason(),
                it.updatedAt(),
                it.recordedBy());
    }

    /** What the participant's own municipality sees. */
    public static BenefitPeriodVersionView whole(BenefitPeriodVersion it) {
        return of(it, Insight.WHOLE);
    }
}
