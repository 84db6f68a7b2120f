package dk.opgang.platform.inbox;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;

/** How far the topics have to be read until a rebuild is done. Works in the running transaction. */
@Singleton
class RebuildTargets {

    private final AgroalDataSource database;

    RebuildTargets(AgroalDataSource database) {
        this.database = database;
    }

    /** A rebuild begins: it is done when every partition was taken in up to here. */
    void set(Map<TopicPartition, Long> ends) {
        try (Connection connection = database.getConnection();
                Statement clear = connection.createStatement();
                PreparedStatement statement = connection.prepareStatement(
                        "insert into rebuild_targets (topic, part, position) values (?, ?, ?)")) {
            clear.executeUpdate("delete from rebuild_targets");
            for (Map.Entry<TopicPartition, Long> it : ends.entrySet()) {
                statement.setString(1, it.getKey().topic());
                statement.setInt(2, it.getKey().partition());
                statement.setLong(3, it.getValue());
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("The state of a rebuild could not be written", e);
        }
    }

    static boolean areReached(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select not exists (select from rebuild_targets)")) {
            row.next();
            return row.getBoolean(1);
        }
    }
}
