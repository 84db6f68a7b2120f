package dk.opgang.initiatives.placement;

import dk.opgang.platform.batch.SlicedBatchKind;
import dk.opgang.platform.problem.Fault;
import jakarta.inject.Singleton;
import java.util.List;

/** Batches of hours that were worked: by the rules of single entries, those of a person in the order of their days. */
@Singleton
class HoursBatchKind extends SlicedBatchKind<HoursRow> {

    HoursBatchKind(HoursSlices slices) {
        super("hours", HoursRow.class, slices::apply);
    }

    @Override
    public List<Fault> furtherFaults(HoursRow partly) {
        return partly.faults();
    }
}
