package dk.opgang.housingareas.figures.observation;

import dk.opgang.platform.batch.SlicedBatchKind;
import dk.opgang.platform.problem.Fault;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;

/** Batches of observations. */
@Singleton
public class ObservationBatchKind extends SlicedBatchKind<ObservationRow> {

    private final RecordObservations record;

    ObservationBatchKind(RecordObservations record) {
        super("observations", ObservationRow.class, record::apply);
        this.record = record;
    }

    @Override
    public String keyColumn() {
        return "housingAreaId";
    }

    @Override
    public List<String> keyColumns() {
        return List.of("housingAreaId", "indicator", "year");
    }

    /** The law reads the figures: which of two counts is not for the order of a file to say. */
    @Override
    public boolean refusesRepeats() {
        return true;
    }

    @Override
    public int maxLength(String column) {
        return Set.of("dataVersion", "valueStatus").contains(column) ? 100 : 200;
    }

    @Override
    public List<Fault> furtherFaults(ObservationRow partly) {
        return record.faultsByRulesAlone(partly);
    }
}
