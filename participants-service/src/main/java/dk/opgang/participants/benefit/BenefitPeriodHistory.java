package dk.opgang.participants.benefit;

import dk.opgang.participants.casefile.BenefitPeriodVersion;
import java.util.List;

/** What was recorded of one benefit period, oldest first. */
record BenefitPeriodHistory(List<BenefitPeriodVersionView> items) {

    static BenefitPeriodHistory of(List<BenefitPeriodVersion> versions) {
        return new BenefitPeriodHistory(
                versions.stream().map(BenefitPeriodVersionView::of).toList());
    }
}
