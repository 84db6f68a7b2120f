package dk.opgang.platform.tenancy;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.tenancy.DatabaseConfig.Pooler;
import io.agroal.api.AgroalPoolInterceptor;
import io.quarkus.arc.Arc;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;

/**
 * Writes the caller into every connection that the pool hands out, and has the connection work as the role of callers or as that of the
 * background; the policies of the database hold for the one or the other and read the caller. All of it is written each time, since a
 * transaction that is rolled back takes its settings back. Without a caller no row is seen.
 *
 * <p>Behind a pooler that hands connections on after each transaction, what is written holds for the transaction alone: whoever gets the
 * connection next finds nothing in it. Work outside of a transaction gets one there, from when it takes the connection to when it gives it
 * back, since its statements would else meet the caller of somebody else.
 */
@Singleton
class TenantOfConnection implements AgroalPoolInterceptor {

    private static final String SQL = """
            select set_config('role', ?, %1$s), set_config('opgang.tenant', ?, %1$s),
                   set_config('opgang.client', ?, %1$s), set_config('opgang.operator', ?, %1$s),
                   set_config('opgang.begun', ?, %1$s), set_config('plan_cache_mode', ?, %1$s)""";

    /** The role by which the service connects, which is that of callers. */
    private static final String OWN_ROLE = "none";

    private final Instance<CurrentCaller> current;
    private final TransactionBegin begin;
    private final PlansOfRequest plans;
    private final String background;
    private final boolean pooled;
    private final String sql;

    TenantOfConnection(
            Instance<CurrentCaller> current, TransactionBegin begin, PlansOfRequest plans, DatabaseConfig config) {
        this.current = current;
        this.begin = begin;
        this.plans = plans;
        this.background = config.system();
        this.pooled = config.pooler() == Pooler.TRANSACTION;
        this.sql = SQL.formatted(pooled);
    }

    @Override
    public void onConnectionAcquire(Connection connection) {
        Optional<Caller> caller = caller();
        try {
            if (pooled) {
                OwnTransaction.begin(connection);
            }
            write(caller, connection);
        } catch (SQLException e) {
            throw new IllegalStateException("A connection could not take its caller", e);
        }
    }

    @Override
    public void onConnectionReturn(Connection connection) {
        if (pooled) {
            OwnTransaction.end(connection);
        }
    }

    private void write(Optional<Caller> caller, Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, caller.filter(Caller::isSystem).isPresent() ? background : OWN_ROLE);
            statement.setString(2, caller.map(Caller::tenantKey).orElse(""));
            statement.setString(3, caller.map(Caller::client).orElse(""));
            statement.setString(
                    4, Boolean.toString(caller.filter(Caller::isOperator).isPresent()));
            statement.setString(5, begin.get().toString());
            statement.setString(6, plans.mode());
            statement.execute();
        }
    }

    private Optional<Caller> caller() {
        return Arc.container().requestContext().isActive() ? current.get().find() : Optional.empty();
    }
}
