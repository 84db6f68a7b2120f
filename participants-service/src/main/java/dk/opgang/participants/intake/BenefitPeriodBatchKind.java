package dk.opgang.participants.intake;

import dk.opgang.participants.casefile.EndRules;
import dk.opgang.platform.batch.SlicedBatchKind;
import dk.opgang.platform.problem.Fault;
import jakarta.inject.Singleton;
import java.util.List;

/** Batches of benefit periods: opened, closed and corrected. */
@Singleton
class BenefitPeriodBatchKind extends SlicedBatchKind<BenefitPeriodRow> {

    BenefitPeriodBatchKind(ImportBenefitPeriods periods) {
        super("benefit-periods", BenefitPeriodRow.class, periods::apply);
    }

    @Override
    public List<Fault> furtherFaults(BenefitPeriodRow partly) {
        return EndRules.faults(partly.from(), partly.to(), partly.closingReason(), "/to");
    }
}
