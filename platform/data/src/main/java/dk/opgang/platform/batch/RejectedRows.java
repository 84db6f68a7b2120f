package dk.opgang.platform.batch;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;

/** The refused rows that are kept for their posters. */
@Singleton
public class RejectedRows {

    private static final int PAGE = 1_000;

    private static final String BATCHES = """
            select id, kind from batches where exists (select from batch_rejections where batch_id = id) order by id""";
    private static final String DELETE = "delete from batch_rejections where batch_id = ? and row = any(?)";

    private final AgroalDataSource database;
    private final Shapes shapes;
    private final BodyCiphers ciphers;

    RejectedRows(AgroalDataSource database, Shapes shapes, BodyCiphers ciphers) {
        this.database = database;
        this.shapes = shapes;
        this.ciphers = ciphers;
    }

    /**
     * Deletes those of the caller's rows that are meant, in the running transaction. Reads all of them, since they are kept
     * encrypted and so that nothing of them can be searched. The counts of the batches stay.
     */
    public void delete(Predicate<RejectedRow> meant) {
        try (Connection connection = database.getConnection()) {
            for (Map.Entry<UUID, String> batch : batches(connection).entrySet()) {
                BodyCipher cipher = ciphers.of(shapes.of(batch.getValue()).kind(), batch.getKey());
                delete(connection, batch.getKey(), batch.getValue(), cipher, meant);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Rejected rows could not be deleted", e);
        }
    }

    private static void delete(
            Connection connection, UUID batch, String kind, BodyCipher cipher, Predicate<RejectedRow> meant)
            throws SQLException {
        List<Rejection> page = RejectionTable.find(connection, batch, RejectionQuery.after(0, PAGE), cipher);
        while (!page.isEmpty()) {
            Long[] rows = page.stream()
                    .filter(rejection -> meant.test(RejectedRow.of(kind, rejection)))
                    .map(Rejection::row)
                    .toArray(Long[]::new);
            delete(connection, batch, rows);
            RejectionQuery next = RejectionQuery.after(page.getLast().row(), PAGE);
            page = RejectionTable.find(connection, batch, next, cipher);
        }
    }

    private static void delete(Connection connection, UUID batch, Long[] rows) throws SQLException {
        if (rows.length == 0) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(DELETE)) {
            statement.setObject(1, batch);
            statement.setArray(2, connection.createArrayOf("bigint", rows));
            statement.executeUpdate();
        }
    }

    private static Map<UUID, String> batches(Connection connection) throws SQLException {
        Map<UUID, String> batches = new LinkedHashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(BATCHES);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                batches.put(row.getObject(1, UUID.class), row.getString(2));
            }
        }
        return batches;
    }
}
