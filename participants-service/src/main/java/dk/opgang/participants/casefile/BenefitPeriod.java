package dk.opgang.participants.casefile;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A benefit period, as it is stored. */
@Entity
@Table(name = "benefit_periods")
public class BenefitPeriod extends Spell<BenefitPeriodForm> {

    /** Where the participant lived when it began; told with the period, so that readers need not join. */
    private @Nullable UUID housingAreaId;

    protected BenefitPeriod() {}

    public BenefitPeriod(UUID participantId, String municipalityCode, BenefitPeriodForm form) {
        super(participantId, municipalityCode, form.whole());
    }

    @Override
    public void correct(BenefitPeriodForm reported) {
        super.correct(reported.whole());
    }

    /** Takes note of where the participant lived. */
    void happenedIn(@Nullable UUID area) {
        housingAreaId = area;
    }

    public String group() {
        return form().group();
    }

    public @Nullable String closingReason() {
        return form().closingReason();
    }

    public @Nullable UUID housingAreaId() {
        return housingAreaId;
    }
}
