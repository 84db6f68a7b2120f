package dk.opgang.platform.batch.run;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** A savepoint by SQL: the pool refuses JDBC's own to a connection that takes part in a transaction of the service. */
final class Savepoint {

    private final Connection connection;
    private final String name;

    private Savepoint(Connection connection, String name) {
        this.connection = connection;
        this.name = name;
    }

    static Savepoint set(Connection connection, String name) throws SQLException {
        Savepoint savepoint = new Savepoint(connection, name);
        savepoint.execute("savepoint " + name);
        return savepoint;
    }

    void release() throws SQLException {
        execute("release savepoint " + name);
    }

    /** Takes back all since the savepoint, which is gone then too. */
    void rollBack() throws SQLException {
        execute("rollback to savepoint " + name);
        release();
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
