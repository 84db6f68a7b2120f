package dk.opgang.platform.batch.run;

import dk.opgang.platform.batch.BatchKind;
import dk.opgang.platform.batch.SliceContext;
import dk.opgang.platform.batch.WholeFiles;
import dk.opgang.platform.batch.store.Batch;
import dk.opgang.platform.batch.store.FileTable;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What no row of a batch named that holds all that its poster has. */
final class MissingRecords {

    private final List<UUID> records;
    private final boolean isTold;

    private MissingRecords(List<UUID> records, boolean isTold) {
        this.records = records;
        this.isTold = isTold;
    }

    /** To be asked before anything of the batch is taken back. */
    static MissingRecords of(Connection connection, BatchKind<?> kind, Batch batch) throws SQLException {
        Optional<? extends WholeFiles<?>> files = kind.wholeFiles();
        if (files.isEmpty() || !batch.isFull()) {
            return new MissingRecords(List.of(), false);
        }
        SliceContext context =
                new SliceContext(batch.id(), batch.caller(), batch.dryRun(), connection, people -> people);
        Optional<String> of = FileTable.of(connection, batch.id());
        return new MissingRecords(of.isEmpty() ? List.of() : files.get().missing(context, of.get()), true);
    }

    void keep(Connection connection, UUID batch) throws SQLException {
        if (isTold) {
            FileTable.miss(connection, batch, records);
        }
    }
}
