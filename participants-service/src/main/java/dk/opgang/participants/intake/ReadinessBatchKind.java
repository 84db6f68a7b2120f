package dk.opgang.participants.intake;

import dk.opgang.platform.batch.SlicedBatchKind;
import dk.opgang.platform.problem.Fault;
import dk.opgang.platform.problem.Faults;
import jakarta.inject.Singleton;
import java.util.List;

/** Batches of assessments of education readiness: recorded and corrected. */
@Singleton
class ReadinessBatchKind extends SlicedBatchKind<ReadinessRow> {

    ReadinessBatchKind(ImportReadiness assessments) {
        super("education-readiness", ReadinessRow.class, assessments::apply);
    }

    @Override
    public List<Fault> furtherFaults(ReadinessRow partly) {
        Faults faults = new Faults();
        partly.withoutKey().check(faults);
        return faults.all();
    }
}
