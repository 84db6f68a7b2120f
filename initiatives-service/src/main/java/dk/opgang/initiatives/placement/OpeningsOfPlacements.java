package dk.opgang.initiatives.placement;

import dk.opgang.initiatives.fault.CompaniesFault;
import dk.opgang.platform.data.SqlArrays;
import dk.opgang.platform.problem.Fault;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The job openings of which placements take a place: of the same initiative, or of the participant's municipality. */
@Singleton
class OpeningsOfPlacements {

    private static final String FITTING = """
            select t.opening, t.initiative, t.municipality
            from unnest(?::uuid[], ?::uuid[], ?::varchar[]) as t (opening, initiative, municipality)
            join job_openings o on o.id = t.opening
            where t.initiative = any (o.initiative_ids)
               or t.municipality = any (initiatives_opening_municipalities(o.initiative_ids, o.network_id, o.housing_area_ids))""";

    private final AgroalDataSource database;

    OpeningsOfPlacements(AgroalDataSource database) {
        this.database = database;
    }

    /**
     * That a placement takes a place of an opening.
     *
     * @param municipality of the participant
     */
    record Taken(UUID opening, @Nullable UUID initiative, String municipality) {}

    /** Those of which the caller sees the opening, and which belong there. */
    Set<Taken> fitting(List<Taken> told) {
        try (Connection connection = database.getConnection()) {
            return fitting(connection, told);
        } catch (SQLException e) {
            throw new IllegalStateException("Job openings could not be read", e);
        }
    }

    /** The same, on the connection of a transaction. */
    static Set<Taken> fitting(Connection connection, Collection<Taken> told) throws SQLException {
        Set<Taken> fitting = new HashSet<>();
        if (told.isEmpty()) {
            return fitting;
        }
        try (PreparedStatement statement = connection.prepareStatement(FITTING)) {
            statement.setArray(1, SqlArrays.uuids(connection, told, Taken::opening));
            statement.setArray(2, SqlArrays.uuids(connection, told, Taken::initiative));
            statement.setArray(3, SqlArrays.texts(connection, told, Taken::municipality));
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    fitting.add(
                            new Taken(row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getString(3)));
                }
            }
        }
        return fitting;
    }

    /** The fault of one that is none of those. */
    static Optional<Fault> fault(Taken taken, Set<Taken> fitting) {
        return fitting.contains(taken)
                ? Optional.empty()
                : Optional.of(CompaniesFault.OPENING_NOT_FOUND.at("/openingId"));
    }
}
