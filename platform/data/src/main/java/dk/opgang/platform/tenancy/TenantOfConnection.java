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
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Writes the caller into every connection that the pool hands out, and has the connection work as the role of callers or as that of the
 * background; the policies of the database hold for the one or the other and read the caller. All of it is written each time, since a
 * transaction that is rolled back takes its settings back. Without a caller no row is seen.
 */
@Singleton
class TenantOfConnection implements AgroalPoolInterceptor {

    private static final String SQL = """
            select set_config('role', ?, false), set_config('opgang.tenant', ?, false),
                   set_config('opgang.client', ?, false), set_config('opgang.operator', ?, false),
                   set_config('opgang.begun', ?, false)""";

    /** The role by which the service connects, which is that of callers. */
    private static final String OWN_ROLE = "none";

    private final Instance<CurrentCaller> current;
    private final TransactionBegin begin;
    private final String background;

    TenantOfConnection(
            Instance<CurrentCaller> current,
            TransactionBegin begin,
            @ConfigProperty(name = "opgang.database.system") String background) {
        this.current = current;
        this.begin = begin;
        this.background = background;
    }

    @Override
    public void onConnectionAcquire(Connection connection) {
        Optional<Caller> caller = caller();
        try (PreparedStatement statement = connection.prepareStatement(SQL)) {
            statement.setString(1, caller.filter(Caller::isSystem).isPresent() ? background : OWN_ROLE);
            statement.setString(2, caller.map(Caller::tenantKey).orElse(""));
            statement.setString(3, caller.map(Caller::client).orElse(""));
            statement.setString(
                    4, Boolean.toString(caller.filter(Caller::isOperator).isPresent()));
            statement.setString(5, begin.get().toString());
            statement.execute();
        } catch (SQLException e) {
            throw new IllegalStateException("A connection could not take its caller", e);
        }
    }

    private Optional<Caller> caller() {
        return Arc.container().requestContext().isActive() ? current.get().find() : Optional.empty();
    }
}
