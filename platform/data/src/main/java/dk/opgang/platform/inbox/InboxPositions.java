package dk.opgang.platform.inbox;

import dk.opgang.platform.data.Sql;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;

/**
 * How far the topics were taken in: the position of the next message of each partition. It is written in the transaction in which the
 * messages before it are handled, so that neither is committed without the other.
 */
@Singleton
class InboxPositions {

    // An instance that lost a partition a moment ago takes nothing back that the other one has taken in since.
    private static final String NOTE = """
            insert into inbox_positions (topic, part, position) values (?, ?, ?)
            on conflict (topic, part) do update set position = greatest(inbox_positions.position, excluded.position)""";

    private static final String REACHED = """
            delete from rebuild_targets using inbox_positions
            where inbox_positions.topic = rebuild_targets.topic and inbox_positions.part = rebuild_targets.part
              and inbox_positions.position >= rebuild_targets.position""";

    private static final String FORGET = "delete from inbox_positions where topic = ? and part = ? and position = ?";

    private final AgroalDataSource database;

    InboxPositions(AgroalDataSource database) {
        this.database = database;
    }

    /** Records that everything before these positions has been taken in, and whether a rebuild that runs is done by that. */
    void note(Map<TopicPartition, Long> positions) {
        each(NOTE, positions);
        Sql.update(database, REACHED);
    }

    /** The positions, for each partition of which a message was taken in. */
    Map<TopicPartition, Long> all() {
        return Sql.map(
                database,
                "select topic, part, position from inbox_positions",
                row -> new TopicPartition(row.getString(1), row.getInt(2)),
                row -> row.getLong(3));
    }

    /** Forgets the positions of partitions that were made anew under the same names: they are read from their beginning. */
    void forget(Map<TopicPartition, Long> positions) {
        each(FORGET, positions);
    }

    private void each(String sql, Map<TopicPartition, Long> positions) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (Map.Entry<TopicPartition, Long> it : positions.entrySet()) {
                statement.setString(1, it.getKey().topic());
                statement.setInt(2, it.getKey().partition());
                statement.setLong(3, it.getValue());
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("The positions of the inbox could not be written", e);
        }
    }
}
