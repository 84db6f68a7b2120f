package dk.opgang.platform.batch.merge;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * A temporary table that is filled by {@code COPY} in PostgreSQL's binary format, to be merged from by set.
 *
 * @param <T> what a row is made of
 */
public final class Stage<T> {

    private static final int FLUSH_AT = 64 * 1024;

    private final String name;
    private final List<StagedColumn<T>> columns;
    private final String definitions;

    /** @param name of the table; two stages of one name have the same columns */
    public Stage(String name, List<StagedColumn<T>> columns) {
        this.name = name;
        this.columns = List.copyOf(columns);
        this.definitions = columns.stream().map(StagedColumn::definition).collect(Collectors.joining(", "));
    }

    /** The table as it is named in statements. */
    public String table() {
        return "pg_temp." + name;
    }

    /** Empties the table and fills it with the rows. */
    public void fill(Connection connection, Collection<? extends T> rows) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            // Kept by the session and emptied at each commit: making it anew for every slice would swell the catalogue.
            // Truncated all the same, since one transaction may fill it more than once.
            statement.execute(
                    "create temporary table if not exists " + name + " (" + definitions + ") on commit delete rows");
            statement.execute("truncate " + table());
        }
        CopyIn copy = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy " + table() + " from stdin (format binary)");
        try {
            copy(copy, rows);
        } finally {
            // A copy left open would block the connection for its rollback.
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }

    private void copy(CopyIn copy, Collection<? extends T> rows) throws SQLException {
        BinaryRows out = new BinaryRows(FLUSH_AT + 16 * 1024);
        out.header();
        for (T row : rows) {
            out.begin(columns.size());
            for (StagedColumn<T> column : columns) {
                column.write(row, out);
            }
            if (out.size() > FLUSH_AT) {
                copy.writeToCopy(out.bytes(), 0, out.size());
                out.clear();
            }
        }
        out.trailer();
        copy.writeToCopy(out.bytes(), 0, out.size());
        copy.endCopy();
    }
}
