package dk.opgang.initiatives.attachment;

import dk.opgang.platform.batch.BatchKind;
import dk.opgang.platform.batch.BatchRow;
import dk.opgang.platform.batch.SliceContext;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** Batches of attachments. */
@Singleton
class AttachmentBatchKind implements BatchKind<AttachmentRow> {

    private final AttachmentSlices slices;

    AttachmentBatchKind(AttachmentSlices slices) {
        this.slices = slices;
    }

    @Override
    public String name() {
        return "attachments";
    }

    @Override
    public Class<AttachmentRow> rowType() {
        return AttachmentRow.class;
    }

    @Override
    public Map<String, String> nested() {
        return Map.of("source.system", "sourceSystem", "source.id", "sourceId");
    }

    @Override
    public void apply(SliceContext context, List<BatchRow<AttachmentRow>> rows) throws SQLException {
        slices.apply(context, rows);
    }
}
