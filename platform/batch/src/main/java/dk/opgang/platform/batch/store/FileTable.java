package dk.opgang.platform.batch.store;

import dk.opgang.platform.data.Sql;
import dk.opgang.platform.data.SqlArrays;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

/** What is noted of a batch that holds all that its poster has. */
public final class FileTable {

    private static final String NAME =
            "insert into batch_named (batch_id, record_id) select ?, unnest(?::uuid[]) on conflict do nothing";
    private static final String MISS =
            "insert into batch_missing (batch_id, record_id) select ?, unnest(?::uuid[]) on conflict do nothing";

    private FileTable() {}

    /** Of what the file holds all, if a row has told. */
    public static Optional<String> of(Connection connection, UUID batch) throws SQLException {
        return Sql.first(connection, "select file_of from batches where id = ?", row -> row.getString(1), batch);
    }

    public static void isOf(Connection connection, UUID batch, String of) throws SQLException {
        Sql.update(connection, "update batches set file_of = ? where id = ?", of, batch);
    }

    public static void name(Connection connection, UUID batch, Collection<UUID> records) throws SQLException {
        if (!records.isEmpty()) {
            Sql.update(connection, NAME, batch, SqlArrays.uuids(connection, records));
        }
    }

    /** Notes what was missing, and forgets what was named. */
    public static void miss(Connection connection, UUID batch, Collection<UUID> records) throws SQLException {
        if (!records.isEmpty()) {
            Sql.update(connection, MISS, batch, SqlArrays.uuids(connection, records));
        }
        Sql.update(connection, "update batches set rows_missing = ? where id = ?", (long) records.size(), batch);
        Sql.update(connection, "delete from batch_named where batch_id = ?", batch);
    }
}
