package dk.opgang.participants.intake;

import dk.opgang.platform.batch.BatchKind;
import dk.opgang.platform.batch.BatchRow;
import dk.opgang.platform.batch.SliceContext;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** Batches of consents: recorded by their keys. What somebody consented to is not changed by posting it again. */
@Singleton
class ConsentBatchKind implements BatchKind<ConsentRow> {

    private final ImportConsents consents;

    ConsentBatchKind(ImportConsents consents) {
        this.consents = consents;
    }

    @Override
    public String name() {
        return "consents";
    }

    @Override
    public Class<ConsentRow> rowType() {
        return ConsentRow.class;
    }

    @Override
    public Map<String, String> nested() {
        return Map.of("source.system", "sourceSystem", "source.id", "sourceId");
    }

    @Override
    public void apply(SliceContext context, List<BatchRow<ConsentRow>> rows) throws SQLException {
        consents.apply(context, rows);
    }
}
