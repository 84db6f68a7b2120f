package dk.opgang.initiatives.enrolment;

import dk.opgang.platform.data.Sql;
import dk.opgang.platform.data.SqlArrays;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Which enrolments were told with a yes to facts: for who counts them, and for nobody else. */
@Singleton
public class ToldOfInitiatives {

    private static final String ENROLMENTS = "select id from enrolments where initiative_id = any (?)";

    private final AgroalDataSource database;
    private final ToldVault vault;

    ToldOfInitiatives(AgroalDataSource database, ToldVault vault) {
        this.database = database;
        this.vault = vault;
    }

    /** Those of the initiatives to which every one of the facts was told as yes. To be asked as the system, to count. */
    public List<UUID> tellingYes(Collection<UUID> initiatives, List<String> facts) throws SQLException {
        try (Connection connection = database.getConnection()) {
            var enrolments = Sql.idsOf(connection, ENROLMENTS, SqlArrays.uuids(connection, initiatives));
            return vault.of(connection, enrolments).entrySet().stream()
                    .filter(it -> facts.stream()
                            .allMatch(fact -> it.getValue().told().path(fact).asBoolean(false)))
                    .map(Map.Entry::getKey)
                    .toList();
        }
    }
}
