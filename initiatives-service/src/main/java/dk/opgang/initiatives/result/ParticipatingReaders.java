package dk.opgang.initiatives.result;

import dk.opgang.initiatives.initiative.Initiative;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** Those who know facts of an initiative of their own: the municipalities of its participants, its partners, and whoever posted. */
@Singleton
class ParticipatingReaders {

    private static final String MUNICIPALITY = "municipality:";
    private static final String ORGANISATION = "organisation:";
    private static final String FIND = """
            select 'municipality:' || municipality_code from counted_enrolments where initiative_id = ?
            union select 'municipality:' || municipality_code from counted_placements where initiative_id = ?
            union select 'municipality:' || municipality_code from counted_contacts where initiative_id = ?
            union select 'municipality:' || municipality_code from counted_follow_ups where initiative_id = ?
            union select poster from counted_enrolments where initiative_id = ? and poster like 'organisation:%'
            union select poster from counted_placements where initiative_id = ? and poster like 'organisation:%'""";
    private static final int PARAMETERS = 6;

    private final AgroalDataSource database;

    ParticipatingReaders(AgroalDataSource database) {
        this.database = database;
    }

    /** What each of them knows, by a name. An organisation may keep to what it posted or use what it reads under consents besides. */
    Map<String, Whose> of(Initiative initiative) throws SQLException {
        Set<String> organisations = new TreeSet<>(initiative.organisations());
        Map<String, Whose> readers = new LinkedHashMap<>();
        for (String tenant : tenants(initiative.id())) {
            if (tenant.startsWith(ORGANISATION)) {
                organisations.add(tenant.substring(ORGANISATION.length()));
            } else {
                readers.put(tenant, Whose.citizensOf(tenant.substring(MUNICIPALITY.length())));
            }
        }
        organisations.forEach(cvr -> {
            readers.put(ORGANISATION + cvr, Whose.postedBy(cvr));
            readers.put(ORGANISATION + cvr + " under consent", Whose.readBy(cvr));
        });
        return readers;
    }

    private Set<String> tenants(UUID initiative) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement find = connection.prepareStatement(FIND)) {
            for (int i = 1; i <= PARAMETERS; i++) {
                find.setObject(i, initiative);
            }
            Set<String> tenants = new TreeSet<>();
            try (ResultSet row = find.executeQuery()) {
                while (row.next()) {
                    tenants.add(row.getString(1));
                }
            }
            return tenants;
        }
    }
}
