package dk.opgang.participants.benefit;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.opgang.participants.access.DataCategory;
import dk.opgang.participants.access.Insight;
import dk.opgang.participants.casefile.BenefitPeriod;
import dk.opgang.participants.casefile.BenefitPeriodForm;
import dk.opgang.participants.casefile.BenefitPeriodVersion;
import dk.opgang.platform.posted.Stored;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A benefit period as it is answered.
 *
 * @param endedByNext whether the end was concluded from the beginning of the next period
 * @param housingAreaId the housing area in which the participant lived when it began; part of the category residence
 */
public record BenefitPeriodView(
        UUID id,
        UUID participantId,
        @JsonUnwrapped BenefitPeriodForm form,
        boolean endedByNext,
        @Nullable UUID housingAreaId,
        @JsonUnwrapped Stored stored) {

    /** What a reader of that insight sees. */
    public static BenefitPeriodView of(BenefitPeriod it, Insight insight) {
        return new BenefitPeriodView(
                it.id(),
                it.participantId(),
                it.shownTo(insight),
                it.isEndedByNext(),
                insight.of(DataCategory.RESIDENCE, it.housingAreaId()),
                Stored.of(it));
    }

    /** What the participant's own municipality sees. */
    public static BenefitPeriodView whole(BenefitPeriod it) {
        return of(it, Insight.WHOLE);
    }

    /** What the participant's own municipality saw once. */
    static BenefitPeriodView past(BenefitPeriodVersion it, Insight insight) {
        return new BenefitPeriodView(
                it.spellId(),
                it.participantId(),
                it.form(),
                it.isEndedByNext(),
                insight.of(DataCategory.RESIDENCE, it.housingAreaId()),
                Stored.of(it));
    }
}
