package dk.opgang.participants.casefile;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A benefit period as it was recorded once. */
@Entity
@Immutable
@Table(name = "benefit_period_versions")
public class BenefitPeriodVersion extends SpellVersion<BenefitPeriodForm> {

    private @Nullable UUID housingAreaId;

    protected BenefitPeriodVersion() {}

    public @Nullable UUID housingAreaId() {
        return housingAreaId;
    }
}
