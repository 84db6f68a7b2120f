package dk.opgang.gateway.stub;

import dk.opgang.local.postgres.EmbeddedPostgresServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/** A database for the limits of several gateways. */
public final class LimitsDatabase implements QuarkusTestResourceLifecycleManager {

    private static EmbeddedPostgresServer server;

    /** Does something to it that another gateway would have done, and tells to how many rows. */
    public static int execute(String sql) {
        try (Connection connection = server.superuser("gateway").getConnection();
                Statement statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    @Override
    public Map<String, String> start() {
        server = EmbeddedPostgresServer.start();
        // As a service is told of its own.
        return Map.of("quarkus.datasource.jdbc.url", server.jdbcUrl("gateway"));
    }

    @Override
    public void stop() {
        server.close();
    }
}
