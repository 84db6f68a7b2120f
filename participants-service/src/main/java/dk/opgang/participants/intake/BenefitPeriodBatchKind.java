package dk.opgang.participants.intake;

import dk.opgang.participants.casefile.EndRules;
import dk.opgang.platform.batch.BatchKind;
import dk.opgang.platform.batch.BatchRow;
import dk.opgang.platform.batch.SliceContext;
import dk.opgang.platform.problem.Fault;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** Batches of benefit periods: opened, closed and corrected. */
@Singleton
class BenefitPeriodBatchKind implements BatchKind<BenefitPeriodRow> {

    private final ImportBenefitPeriods periods;

    BenefitPeriodBatchKind(ImportBenefitPeriods periods) {
        this.periods = periods;
    }

    @Override
    public String name() {
        return "benefit-periods";
    }

    @Override
    public Class<BenefitPeriodRow> rowType() {
        return BenefitPeriodRow.class;
    }

    @Override
    public Map<String, String> nested() {
        return Map.of("source.system", "sourceSystem", "source.id", "sourceId");
    }

    @Override
    public List<Fault> furtherFaults(BenefitPeriodRow partly) {
        return EndRules.faults(partly.from(), partly.to(), partly.closingReason(), "/to");
    }

    @Override
    public void apply(SliceContext context, List<BatchRow<BenefitPeriodRow>> rows) throws SQLException {
        periods.apply(context, rows);
    }
}
