package dk.opgang.housingareas.figures.disclosure;

import dk.opgang.platform.data.Sql;
import dk.opgang.platform.tenancy.SystemCalls;
import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** Decides anew for all areas when the service starts with other rules than those by which it was decided. */
@Singleton
class HideAtStart {

    private static final int AREAS_AT_ONCE = 200;

    private final SystemCalls system;
    private final AgroalDataSource database;
    private final HiddenFigures hidden;
    private final FigureControl control;

    HideAtStart(SystemCalls system, AgroalDataSource database, HiddenFigures hidden, FigureControl control) {
        this.system = system;
        this.database = database;
        this.hidden = hidden;
        this.control = control;
    }

    void decide(@Observes StartupEvent start) {
        if (system.call(() -> texts("select rules from hidden_figures_rules")).equals(List.of(control.rules()))) {
            return;
        }
        List<UUID> areas =
                system.call(() -> texts("select distinct housing_area_id::text from observations order by 1")).stream()
                        .map(UUID::fromString)
                        .toList();
        for (int from = 0; from < areas.size(); from += AREAS_AT_ONCE) {
            List<UUID> some = areas.subList(from, Math.min(areas.size(), from + AREAS_AT_ONCE));
            system.inTransaction(() -> {
                hidden.lock(some);
                hidden.refresh(some);
            });
        }
        system.inTransaction(this::remember);
    }

    private List<String> texts(String query) throws SQLException {
        return Sql.list(database, query, row -> row.getString(1));
    }

    private void remember() {
        try (Connection connection = database.getConnection();
                PreparedStatement forget = connection.prepareStatement("delete from hidden_figures_rules");
                PreparedStatement keep = connection.prepareStatement("insert into hidden_figures_rules values (?)")) {
            forget.executeUpdate();
            keep.setString(1, control.rules());
            keep.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The rules of hidden figures could not be kept", e);
        }
    }
}
