package dk.opgang.platform.tenancy;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.caller.CurrentCaller;
import io.agroal.api.AgroalPoolInterceptor;
import io.quarkus.arc.Arc;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;

/**
 * Writes the caller into every connection that the pool hands out; the policies of the database read it. It is written each
 * time, since a rolled-back transaction takes the setting back, and empty without a caller: then no row is seen.
 */
@Singleton
class TenantOfConnection implements AgroalPoolInterceptor {

    private static final String SQL = """
            select set_config('opgang.tenant', ?, false), set_config('opgang.client', ?, false),
                   set_config('opgang.operator', ?, false), set_config('opgang.begun', ?, false)""";

    private final Instance<CurrentCaller> current;
    private final TransactionBegin begin;

    TenantOfConnection(Instance<CurrentCaller> current, TransactionBegin begin) {
        this.current = current;
        this.begin = begin;
    }

    @Override
    public void onConnectionAcquire(Connection connection) {
        Optional<Caller> caller = caller();
        try (PreparedStatement statement = connection.prepareStatement(SQL)) {
            statement.setString(1, caller.map(Caller::tenantKey).orElse(""));
            statement.setString(2, caller.map(Caller::client).orElse(""));
            statement.setString(
                    3, Boolean.toString(caller.filter(Caller::isOperator).isPresent()));
            statement.setString(4, begin.get().toString());
            statement.execute();
        } catch (SQLException e) {
            throw new IllegalStateException("A connection could not take its caller", e);
        }
    }

    private Optional<Caller> caller() {
        return Arc.container().requestContext().isActive() ? current.get().find() : Optional.empty();
    }
}
