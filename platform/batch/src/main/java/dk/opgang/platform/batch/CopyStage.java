package dk.opgang.platform.batch;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * Fills a temporary table by {@code COPY} in PostgreSQL's binary format. For each row {@link #row}, then one value per column in
 * the order of the columns and of exactly its type; after the last row {@link #close}, and the table can be read.
 */
public final class CopyStage implements AutoCloseable {

    private static final int FLUSH_AT = 64 * 1024;

    private final int columns;
    private final CopyIn copy;
    private final BinaryRows rows = new BinaryRows(FLUSH_AT + 16 * 1024);

    private CopyStage(int columns, CopyIn copy) {
        this.columns = columns;
        this.copy = copy;
    }

    static CopyStage open(Connection connection, String name, String columns) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            // Kept by the session and emptied at each commit: making it anew for every slice would swell the catalogue.
            // Truncated all the same, since one transaction may fill it more than once.
            statement.execute(
                    "create temporary table if not exists " + name + " (" + columns + ") on commit delete rows");
            statement.execute("truncate pg_temp." + name);
        }
        CopyIn copy = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy pg_temp." + name + " from stdin (format binary)");
        CopyStage stage = new CopyStage(copy.getFieldCount(), copy);
        stage.rows.header();
        return stage;
    }

    /** Begins a row. */
    public CopyStage row() throws SQLException {
        flush(FLUSH_AT);
        rows.begin(columns);
        return this;
    }

    /** A {@code text} column. */
    public CopyStage text(@Nullable String value) {
        rows.text(value);
        return this;
    }

    /** A {@code uuid} column. */
    public CopyStage uuid(@Nullable UUID value) {
        rows.uuid(value);
        return this;
    }

    /** A {@code date} column. */
    public CopyStage date(@Nullable LocalDate value) {
        rows.date(value);
        return this;
    }

    /** A {@code timestamptz} column. */
    public CopyStage instant(@Nullable Instant value) {
        rows.instant(value);
        return this;
    }

    /** A {@code numeric} column. */
    public CopyStage decimal(@Nullable BigDecimal value) {
        rows.decimal(value);
        return this;
    }

    /** An {@code integer} column. */
    public CopyStage integer(@Nullable Integer value) {
        rows.integer(value);
        return this;
    }

    /** A {@code bigint} column. */
    public CopyStage bigint(@Nullable Long value) {
        rows.bigint(value);
        return this;
    }

    /** A {@code boolean} column. */
    public CopyStage bool(@Nullable Boolean value) {
        rows.bool(value);
        return this;
    }

    /** A {@code bytea} column. */
    public CopyStage bytes(byte @Nullable [] value) {
        rows.bytes(value);
        return this;
    }

    /** Ends the copy; the rows are in the table. */
    @Override
    public void close() throws SQLException {
        try {
            rows.trailer();
            flush(0);
            copy.endCopy();
        } finally {
            // A copy left open would block the connection for its rollback.
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }

    private void flush(int above) throws SQLException {
        if (rows.size() > above) {
            copy.writeToCopy(rows.bytes(), 0, rows.size());
            rows.clear();
        }
    }
}
