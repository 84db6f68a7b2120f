package dk.opgang.housingareas.figures.reference;

import dk.opgang.platform.batch.BatchKind;
import dk.opgang.platform.batch.BatchRow;
import dk.opgang.platform.batch.SliceContext;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;

/** Batches of reference values. */
@Singleton
public class ReferenceBatchKind implements BatchKind<ReferenceRow> {

    private final RecordReferenceValues record;

    ReferenceBatchKind(RecordReferenceValues record) {
        this.record = record;
    }

    @Override
    public String name() {
        return "reference-values";
    }

    @Override
    public Class<ReferenceRow> rowType() {
        return ReferenceRow.class;
    }

    @Override
    public String keyColumn() {
        return "scope";
    }

    @Override
    public List<String> keyColumns() {
        return List.of("indicator", "scope", "year");
    }

    @Override
    public Object keyValue(String column, Object value) {
        return column.equals("scope") ? ReferenceScopes.normalised((String) value) : value;
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
    public void apply(SliceContext context, List<BatchRow<ReferenceRow>> rows) throws SQLException {
        record.apply(context, rows);
    }
}
