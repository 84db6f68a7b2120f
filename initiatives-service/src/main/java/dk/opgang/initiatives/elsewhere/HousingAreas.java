package dk.opgang.initiatives.elsewhere;

import dk.opgang.initiatives.fault.InitiativesFault;
import dk.opgang.platform.data.Sql;
import dk.opgang.platform.data.SqlArrays;
import dk.opgang.platform.problem.Faults;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The housing areas that this service has heard of. */
@Singleton
public class HousingAreas {

    private final AgroalDataSource database;

    HousingAreas(AgroalDataSource database) {
        this.database = database;
    }

    /** The municipality of each area that is known; an area may be named before its event arrives. */
    public Map<UUID, String> municipalitiesOf(Collection<UUID> areas) {
        return read("municipality_code", areas);
    }

    /** The CVR of the housing organisation of each area of which it is known. */
    public Map<UUID, String> organisationsOf(Collection<UUID> areas) {
        return read("housing_organisation", areas);
    }

    /** The municipalities, on the connection of a transaction. */
    public static Map<UUID, String> municipalitiesOf(Connection connection, Collection<UUID> areas)
            throws SQLException {
        return read(connection, "municipality_code", areas);
    }

    private Map<UUID, String> read(String column, Collection<UUID> areas) {
        return areas.isEmpty() ? Map.of() : Sql.on(database, connection -> read(connection, column, areas));
    }

    /** Adds a fault for each area that is known to lie in none of the municipalities. */
    public void checkMunicipalities(List<UUID> areas, Collection<String> municipalities, Faults faults) {
        Map<UUID, String> known = municipalitiesOf(areas);
        for (int i = 0; i < areas.size(); i++) {
            String municipality = known.get(areas.get(i));
            if (municipality != null && !municipalities.contains(municipality)) {
                faults.broken("/housingAreaIds/" + i, InitiativesFault.HOUSING_AREA_OF_OTHER_MUNICIPALITY);
            }
        }
    }

    /** Adds a fault if there is an area, and it is known to lie in another municipality. */
    public void checkMunicipality(@Nullable UUID area, String municipality, Faults faults) {
        if (area != null) {
            String there = municipalitiesOf(List.of(area)).get(area);
            if (there != null && !there.equals(municipality)) {
                faults.broken("/housingAreaId", InitiativesFault.HOUSING_AREA_OF_OTHER_MUNICIPALITY);
            }
        }
    }

    private static Map<UUID, String> read(Connection connection, String column, Collection<UUID> areas)
            throws SQLException {
        Map<UUID, String> known = new HashMap<>();
        if (areas.isEmpty()) {
            return known;
        }
        String query = "select id, " + column + " from housing_areas where id = any(?) and " + column + " is not null";
        Sql.each(
                connection,
                query,
                row -> known.put(row.getObject(1, UUID.class), row.getString(2)),
                SqlArrays.uuids(areas));
        return known;
    }
}
