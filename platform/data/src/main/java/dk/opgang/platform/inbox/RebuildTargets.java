package dk.opgang.platform.inbox;

import dk.opgang.platform.data.Sql;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.common.TopicPartition;

/** How far the topics have to be read until a rebuild is done. Works in the running transaction. */
@Singleton
class RebuildTargets {

    /** Stands for the whole of a topic that is being told anew: nobody knows yet how far it will reach. */
    private static final int WHOLE_TOPIC = -1;

    private static final String AWAIT = """
            insert into rebuild_targets (topic, part, position) values (?, ?, ?) on conflict (topic, part) do nothing""";

    // A rebuild that has ended meanwhile has nothing to wait for.
    private static final String AWAIT_AS_WELL = """
            insert into rebuild_targets (topic, part, position)
            select ?, ?, ? where exists (select from rebuild_targets) on conflict (topic, part) do nothing""";

    private static final String SET = """
            insert into rebuild_targets (topic, part, position) values (?, ?, ?)
            on conflict (topic, part) do update set position = greatest(rebuild_targets.position, excluded.position)""";

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

    /** Topics that are being told anew are waited for as a whole, until {@link #replaceAwaited}. */
    void await(Set<String> topics) {
        await(AWAIT, topics);
    }

    /** The same, unless the rebuild has ended. */
    void awaitAsWell(Set<String> topics) {
        await(AWAIT_AS_WELL, topics);
    }

    /** The topics that are waited for as a whole. */
    Set<String> awaited() {
        return Sql.set(
                database, "select topic from rebuild_targets where part = ?", row -> row.getString(1), WHOLE_TOPIC);
    }

    /** These topics have been told: what is waited for is all that they hold now. */
    void replaceAwaited(Set<String> topics, Map<TopicPartition, Long> ends) {
        try (Connection connection = database.getConnection();
                PreparedStatement known =
                        connection.prepareStatement("delete from rebuild_targets where topic = ? and part = ?");
                PreparedStatement set = connection.prepareStatement(SET)) {
            for (String topic : topics) {
                known.setString(1, topic);
                known.setInt(2, WHOLE_TOPIC);
                boolean isAwaited = known.executeUpdate() > 0;
                for (Map.Entry<TopicPartition, Long> end : ends.entrySet()) {
                    if (isAwaited && end.getKey().topic().equals(topic)) {
                        set.setString(1, topic);
                        set.setInt(2, end.getKey().partition());
                        set.setLong(3, end.getValue());
                        set.addBatch();
                    }
                }
            }
            set.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("The state of a rebuild could not be written", e);
        }
    }

    private void await(String sql, Set<String> topics) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (String topic : topics) {
                statement.setString(1, topic);
                statement.setInt(2, WHOLE_TOPIC);
                statement.setLong(3, Long.MAX_VALUE);
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
