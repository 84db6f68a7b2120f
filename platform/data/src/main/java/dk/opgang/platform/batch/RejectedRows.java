package dk.opgang.platform.batch;

import dk.opgang.platform.data.SqlArrays;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/** The refused rows that are kept for their posters. */
@Singleton
public class RejectedRows {

    private static final int PAGE = 1_000;

    private static final String NEXT_BATCH = """
            select id, kind from batches
            where tenant = ? and id >= ?
              and exists (select from batch_rejections where batch_id = id and (id > ? or row > ?))
            order by id limit 1""";
    private static final String DELETE = "delete from batch_rejections where batch_id = ? and row = any(?)";

    private final AgroalDataSource database;
    private final Shapes shapes;
    private final BodyCiphers ciphers;

    RejectedRows(AgroalDataSource database, Shapes shapes, BodyCiphers ciphers) {
        this.database = database;
        this.shapes = shapes;
        this.ciphers = ciphers;
    }

    private record NextBatch(UUID id, String kind) {}

    /**
     * Deletes those that are meant among the tenant's next 1,000 rows, in the running transaction, as the system. All are read, since
     * they are kept encrypted and so that nothing of them can be searched. The counts of the batches stay.
     *
     * @return the last row that was read; nothing if there was none after the place
     */
    public Optional<RejectedPlace> deletePage(String tenant, RejectedPlace after, Predicate<RejectedRow> meant) {
        try (Connection connection = database.getConnection()) {
            Optional<NextBatch> next = nextBatch(connection, tenant, after);
            return next.isEmpty() ? Optional.empty() : deletePage(connection, next.get(), after, meant);
        } catch (SQLException e) {
            throw new IllegalStateException("Rejected rows could not be deleted", e);
        }
    }

    private Optional<RejectedPlace> deletePage(
            Connection connection, NextBatch batch, RejectedPlace after, Predicate<RejectedRow> meant)
            throws SQLException {
        long first = batch.id().equals(after.batch()) ? after.row() : 0;
        BodyCipher cipher = ciphers.of(shapes.of(batch.kind()).kind(), batch.id());
        List<Rejection> page =
                RejectionTable.find(connection, batch.id(), RejectionQuery.after(first, PAGE, Noted.ANY), cipher);
        List<Long> rows = page.stream()
                .filter(rejection -> meant.test(RejectedRow.of(batch.kind(), rejection)))
                .map(Rejection::row)
                .toList();
        delete(connection, batch.id(), rows);
        return page.isEmpty()
                ? Optional.empty()
                : Optional.of(new RejectedPlace(batch.id(), page.getLast().row()));
    }

    private static void delete(Connection connection, UUID batch, List<Long> rows) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(DELETE)) {
            statement.setObject(1, batch);
            statement.setArray(2, SqlArrays.bigints(connection, rows, row -> row));
            statement.executeUpdate();
        }
    }

    private static Optional<NextBatch> nextBatch(Connection connection, String tenant, RejectedPlace after)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(NEXT_BATCH)) {
            statement.setString(1, tenant);
            statement.setObject(2, after.batch());
            statement.setObject(3, after.batch());
            statement.setLong(4, after.row());
            try (ResultSet row = statement.executeQuery()) {
                return row.next()
                        ? Optional.of(new NextBatch(row.getObject(1, UUID.class), row.getString(2)))
                        : Optional.empty();
            }
        }
    }
}
