package dk.opgang.participants.intake;

import dk.opgang.platform.batch.BatchKind;
import dk.opgang.platform.batch.BatchRow;
import dk.opgang.platform.batch.SliceContext;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** Batches of residences: opened, closed and corrected. */
@Singleton
class ResidenceBatchKind implements BatchKind<ResidenceRow> {

    private final ImportResidences residences;

    ResidenceBatchKind(ImportResidences residences) {
        this.residences = residences;
    }

    @Override
    public String name() {
        return "residences";
    }

    @Override
    public Class<ResidenceRow> rowType() {
        return ResidenceRow.class;
    }

    @Override
    public Map<String, String> nested() {
        return Map.of("source.system", "sourceSystem", "source.id", "sourceId");
    }

    @Override
    public void apply(SliceContext context, List<BatchRow<ResidenceRow>> rows) throws SQLException {
        residences.apply(context, rows);
    }
}
