package dk.opgang.housingareas.figures.reference;

import dk.opgang.housingareas.figures.indicator.Remark;
import dk.opgang.law.indicator.Indicators;
import dk.opgang.law.indicator.Indicators.Place;
import dk.opgang.platform.batch.BatchRow;
import dk.opgang.platform.batch.SliceContext;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.problem.Fault;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.time.BusinessClock;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Tells many reference values at once, under the rules of a single one. */
@Singleton
class RecordReferenceValues {

    private final ReferenceMerge merge;
    private final ReferenceRemarks remarks;
    private final BusinessClock clock;
    private final Outbox outbox;

    RecordReferenceValues(ReferenceMerge merge, ReferenceRemarks remarks, BusinessClock clock, Outbox outbox) {
        this.merge = merge;
        this.remarks = remarks;
        this.clock = clock;
        this.outbox = outbox;
    }

    /** Decides and writes the rows of one slice in its transaction. */
    void apply(SliceContext context, List<BatchRow<ReferenceRow>> rows) throws SQLException {
        for (BatchRow<ReferenceRow> row : rows) {
            List<Fault> faults = faults(row.value());
            if (!faults.isEmpty()) {
                row.reject(faults);
            }
        }
        List<BatchRow<ReferenceRow>> good =
                rows.stream().filter(row -> !row.isRejected()).toList();
        PutReferenceValue.ALONE.take(context.connection(), "all");
        List<ReferenceValueRecorded> written = merge.apply(context, good);
        remark(context, good);
        outbox.publishAll(written);
    }

    private void remark(SliceContext context, List<BatchRow<ReferenceRow>> rows) throws SQLException {
        Map<ReferenceKey, BigDecimal> beside = remarks.beside(
                context.connection(),
                rows.stream().map(row -> row.value().key()).toList());
        for (BatchRow<ReferenceRow> row : rows) {
            List<Remark> doubts = ReferenceRemarks.of(
                    row.value().key(), Objects.requireNonNull(row.value().value()), beside);
            row.remark(doubts.stream()
                    .map(it -> new Fault("/value", it.code(), it.detail()))
                    .toList());
        }
    }

    /** Cells that could not be read are null, and have their faults already. */
    List<Fault> faults(ReferenceRow row) {
        Faults faults = new Faults();
        LocalDate today = clock.today();
        if (row.value() == null) {
            faults.broken(Indicators.noValue(row.valueStatus()));
        }
        ReferenceScopes.check(Objects.requireNonNullElse(row.scope(), ""), "/scope", faults);
        faults.broken(Indicators.faultsOfReference(
                Place.ROW,
                today,
                Objects.requireNonNullElse(row.indicator(), ""),
                Objects.requireNonNullElse(row.year(), today.getYear()),
                row.value()));
        return faults.all();
    }
}
