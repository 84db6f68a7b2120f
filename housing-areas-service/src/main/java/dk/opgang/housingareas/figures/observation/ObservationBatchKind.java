package dk.opgang.housingareas.figures.observation;

import dk.opgang.platform.batch.BatchKind;
import dk.opgang.platform.batch.BatchRow;
import dk.opgang.platform.batch.SliceContext;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;

/** Batches of observations. */
@Singleton
public class ObservationBatchKind implements BatchKind<ObservationRow> {

    private final RecordObservations record;

    ObservationBatchKind(RecordObservations record) {
        this.record = record;
    }

    @Override
    public String name() {
        return "observations";
    }

    @Override
    public Class<ObservationRow> rowType() {
        return ObservationRow.class;
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
    public void apply(SliceContext context, List<BatchRow<ObservationRow>> rows) throws SQLException {
        record.apply(context, rows);
    }
}
