package dk.opgang.platform.data;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Settings of PostgreSQL that hold for one piece of work: {@code set local} alone would go on until the transaction ends, and change how
 * everything behind the work is planned or how long it waits.
 */
public final class LocalSettings {

    private static final String SET = "select set_config(?, ?, true)";
    private static final String GET = "select coalesce(current_setting(?, true), '')";

    private LocalSettings() {}

    /** What the settings are for. */
    @FunctionalInterface
    public interface Work<T> {
        T call() throws SQLException;
    }

    /**
     * Does the work under the settings and gives them back their former values. If the work fails, the transaction has failed with it, or
     * goes back to a savepoint, which takes the settings back too.
     *
     * @param settings by name, as in {@code postgresql.conf}
     */
    public static <T> T during(Connection connection, Map<String, String> settings, Work<T> work) throws SQLException {
        Map<String, String> former = new LinkedHashMap<>();
        for (String name : settings.keySet()) {
            former.put(name, get(connection, name));
        }
        set(connection, settings);
        T result = work.call();
        set(connection, former);
        return result;
    }

    private static String get(Connection connection, String name) throws SQLException {
        return Sql.one(connection, GET, row -> row.getString(1), name);
    }

    private static void set(Connection connection, Map<String, String> settings) throws SQLException {
        for (Map.Entry<String, String> setting : settings.entrySet()) {
            try (PreparedStatement statement = connection.prepareStatement(SET)) {
                statement.setString(1, setting.getKey());
                statement.setString(2, setting.getValue());
                statement.execute();
            }
        }
    }
}
