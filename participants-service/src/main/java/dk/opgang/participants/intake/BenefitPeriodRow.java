package dk.opgang.participants.intake;

import dk.opgang.participants.casefile.BenefitPeriodForm;
import dk.opgang.platform.constraint.After;
import dk.opgang.platform.constraint.CodeOf;
import dk.opgang.platform.text.Key;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of a batch of benefit periods, its components being the CSV columns. */
record BenefitPeriodRow(
        String sourceSystem,
        String sourceId,
        @Nullable UUID participantId,
        @Nullable @Key String participantSourceId,
        @CodeOf("benefit-groups") String group,
        LocalDate from,
        @Nullable @After("from") LocalDate to,
        @Nullable @CodeOf("closing-reasons") String closingReason)
        implements ToldSpell<BenefitPeriodForm> {

    @Override
    public BenefitPeriodForm form() {
        return new BenefitPeriodForm(group, from, to, closingReason, source());
    }

    @Override
    public BenefitPeriodForm over(BenefitPeriodForm known) {
        boolean isReason = to != null && closingReason != null;
        return new BenefitPeriodForm(
                group,
                from,
                to == null ? known.to() : to,
                isReason ? closingReason : known.closingReason(),
                known.source());
    }
}
