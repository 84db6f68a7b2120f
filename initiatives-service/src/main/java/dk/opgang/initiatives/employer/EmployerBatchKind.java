package dk.opgang.initiatives.employer;

import dk.opgang.platform.batch.SlicedBatchKind;
import dk.opgang.platform.problem.Fault;
import jakarta.inject.Singleton;
import java.util.List;

/** Batches of employers, which they register and take into networks. */
@Singleton
class EmployerBatchKind extends SlicedBatchKind<EmployerRow> {

    EmployerBatchKind(EmployerSlices slices) {
        super("employers", EmployerRow.class, slices::apply);
    }

    @Override
    public List<Fault> furtherFaults(EmployerRow partly) {
        return partly.faults();
    }
}
