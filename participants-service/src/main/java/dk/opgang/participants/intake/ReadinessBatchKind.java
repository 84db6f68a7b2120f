package dk.opgang.participants.intake;

import dk.opgang.platform.batch.BatchKind;
import dk.opgang.platform.batch.BatchRow;
import dk.opgang.platform.batch.SliceContext;
import dk.opgang.platform.problem.Fault;
import dk.opgang.platform.problem.Faults;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** Batches of assessments of education readiness: recorded and corrected. */
@Singleton
class ReadinessBatchKind implements BatchKind<ReadinessRow> {

    private final ImportReadiness assessments;

    ReadinessBatchKind(ImportReadiness assessments) {
        this.assessments = assessments;
    }

    @Override
    public String name() {
        return "education-readiness";
    }

    @Override
    public Class<ReadinessRow> rowType() {
        return ReadinessRow.class;
    }

    @Override
    public Map<String, String> nested() {
        return Map.of("source.system", "sourceSystem", "source.id", "sourceId");
    }

    @Override
    public List<Fault> furtherFaults(ReadinessRow partly) {
        Faults faults = new Faults();
        partly.withoutKey().check(faults);
        return faults.all();
    }

    @Override
    public void apply(SliceContext context, List<BatchRow<ReadinessRow>> rows) throws SQLException {
        assessments.apply(context, rows);
    }
}
