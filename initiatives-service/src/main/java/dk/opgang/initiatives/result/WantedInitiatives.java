package dk.opgang.initiatives.result;

import dk.opgang.initiatives.initiative.Initiative;
import dk.opgang.initiatives.initiative.Initiatives;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.data.Sql;
import dk.opgang.platform.visibility.Restriction;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The initiatives that a filter means. */
@Singleton
class WantedInitiatives {

    private static final String MUNICIPALITY = "select municipality_code from housing_areas where id = ?";

    private final Initiatives initiatives;
    private final AgroalDataSource database;

    WantedInitiatives(Initiatives initiatives, AgroalDataSource database) {
        this.initiatives = initiatives;
        this.database = database;
    }

    /**
     * Those that the caller sees.
     *
     * @param municipality that takes part in them; null for any
     */
    @Transactional
    List<Initiative> of(Caller caller, ResultFilter filter, @Nullable String municipality) {
        Restriction wanted = Restriction.all();
        if (filter.templateKey() != null) {
            wanted = wanted.and(Restriction.equal("form.templateKey", filter.templateKey()));
        }
        if (filter.initiativeId() != null) {
            wanted = wanted.and(Restriction.equal("id", filter.initiativeId()));
        }
        return initiatives.list(caller, wanted).stream()
                .filter(initiative -> municipality == null || initiative.isOf(municipality))
                .toList();
    }

    /** The municipality in which an area lies, as far as that is known. */
    Optional<String> municipalityOf(UUID area) {
        try (Connection connection = database.getConnection();
                PreparedStatement find = connection.prepareStatement(MUNICIPALITY)) {
            Sql.bind(find, area);
            try (ResultSet row = find.executeQuery()) {
                return row.next() ? Optional.ofNullable(row.getString(1)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The municipality of an area could not be read", e);
        }
    }
}
