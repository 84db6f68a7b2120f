package dk.opgang.initiatives.opening;

import dk.opgang.initiatives.opening.OpeningView.InvitationCount;
import dk.opgang.platform.data.SqlArrays;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** How many invitations to openings stand in which state, for those who work with the openings: numbers without persons. */
@Singleton
class InvitationCounts {

    private final AgroalDataSource database;

    InvitationCounts(AgroalDataSource database) {
        this.database = database;
    }

    /** The counts by opening; those of which the caller may know none, or there is none, are missing. */
    Map<UUID, List<InvitationCount>> of(Collection<UUID> openings) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("select * from initiatives_count_invitations(?)")) {
            statement.setArray(1, SqlArrays.uuids(connection, openings));
            Map<UUID, List<InvitationCount>> counts = new HashMap<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    counts.computeIfAbsent(row.getObject(1, UUID.class), id -> new ArrayList<>())
                            .add(new InvitationCount(row.getString(2), row.getInt(3)));
                }
            }
            return counts;
        } catch (SQLException e) {
            throw new IllegalStateException("Invitations could not be counted", e);
        }
    }
}
