package dk.opgang.initiatives.occasion;

import dk.opgang.initiatives.template.anchor.AnchorName;
import dk.opgang.platform.data.SqlArrays;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The groups whose occasions these are, as far as the caller sees them: of which initiative, and the days that they tell. */
@Singleton
class GroupsOfOccasions {

    private static final String GROUPS = """
            select g.id, g.initiative_id, a.key, a.value, g.starts_on
            from initiative_groups g left join lateral jsonb_each_text(g.anchors) a on true where g.id = any (?)""";

    private final AgroalDataSource database;

    GroupsOfOccasions(AgroalDataSource database) {
        this.database = database;
    }

    /**
     * A group.
     *
     * @param days of its anchors, and of its start
     */
    record GroupOfOccasion(UUID initiativeId, Map<String, LocalDate> days) {}

    @Nullable
    GroupOfOccasion find(@Nullable UUID group) {
        if (group == null) {
            return null;
        }
        try (Connection connection = database.getConnection()) {
            return of(connection, List.of(group)).get(group);
        } catch (SQLException e) {
            throw new IllegalStateException("The group of an occasion could not be read", e);
        }
    }

    static Map<UUID, GroupOfOccasion> of(Connection connection, Collection<UUID> ids) throws SQLException {
        Map<UUID, GroupOfOccasion> groups = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(GROUPS)) {
            statement.setArray(1, SqlArrays.uuids(connection, ids));
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    UUID initiative = row.getObject(2, UUID.class);
                    Map<String, LocalDate> days = groups.computeIfAbsent(
                                    row.getObject(1, UUID.class), _ -> new GroupOfOccasion(initiative, new HashMap<>()))
                            .days();
                    if (row.getString(3) != null) {
                        days.put(row.getString(3), LocalDate.parse(row.getString(4)));
                    }
                    LocalDate start = row.getObject(5, LocalDate.class);
                    if (start != null) {
                        days.put(AnchorName.GROUP_START, start);
                    }
                }
            }
        }
        return groups;
    }
}
