package dk.opgang.platform.data;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Settings of PostgreSQL that hold for one piece of work: {@code set local} alone would go on until the transaction ends, and change how
 * everything behind the work is planned or how long it waits.
 */
public final class LocalSettings {

    private static final String SET = "set_config(?, ?, true)";
    private static final String GET = "coalesce(current_setting(?, true), '')";

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
        if (settings.isEmpty()) {
            return work.call();
        }
        Map<String, String> former = get(connection, settings.keySet());
        untilCommit(connection, settings);
        T result = work.call();
        untilCommit(connection, former);
        return result;
    }

    /** Sets them for the rest of the transaction: for work that is the whole of it. */
    static void untilCommit(Connection connection, Map<String, String> settings) throws SQLException {
        List<String> parameters = new ArrayList<>();
        settings.forEach((name, value) -> {
            parameters.add(name);
            parameters.add(value);
        });
        Sql.one(connection, ofEach(settings.keySet(), SET), row -> true, parameters.toArray());
    }

    private static Map<String, String> get(Connection connection, Set<String> names) throws SQLException {
        return Sql.one(
                connection,
                ofEach(names, GET),
                row -> {
                    Map<String, String> values = new LinkedHashMap<>();
                    for (String name : names) {
                        values.put(name, row.getString(values.size() + 1));
                    }
                    return values;
                },
                names.toArray());
    }

    /** One question for all of them. */
    private static String ofEach(Set<String> names, String expression) {
        return "select " + String.join(", ", Collections.nCopies(names.size(), expression));
    }
}
