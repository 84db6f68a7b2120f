package dk.opgang.initiatives.enrolment;

import dk.opgang.initiatives.template.anchor.AnchorName;
import dk.opgang.platform.data.Sql;
import dk.opgang.platform.data.SqlArrays;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The days that groups tell for all of their members and occasions, as far as the caller sees the groups. */
@Singleton
public class DaysOfGroups {

    private static final String GROUPS = """
            select g.id, g.initiative_id, a.key, a.value, g.starts_on
            from initiative_groups g left join lateral jsonb_each_text(g.anchors) a on true where g.id = any (?)""";

    private final AgroalDataSource database;

    DaysOfGroups(AgroalDataSource database) {
        this.database = database;
    }

    /**
     * A group.
     *
     * @param days of its anchors, and of its start
     */
    public record OfGroup(UUID initiativeId, Map<String, LocalDate> days) {}

    /** @param group null for none */
    public @Nullable OfGroup find(@Nullable UUID group) {
        return group == null ? null : of(List.of(group)).get(group);
    }

    /** By id, those that are seen; the map may be asked for none, which is null. */
    public Map<UUID, OfGroup> of(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return new HashMap<>();
        }
        return Sql.on(database, connection -> of(connection, ids));
    }

    /** The same on the connection of a transaction. */
    public static Map<UUID, OfGroup> of(Connection connection, Collection<UUID> ids) throws SQLException {
        Map<UUID, OfGroup> groups = new HashMap<>();
        Sql.each(
                connection,
                GROUPS,
                row -> {
                    UUID initiative = row.getObject(2, UUID.class);
                    Map<String, LocalDate> days = groups.computeIfAbsent(
                                    row.getObject(1, UUID.class), _ -> new OfGroup(initiative, new HashMap<>()))
                            .days();
                    if (row.getString(3) != null) {
                        days.put(row.getString(3), LocalDate.parse(row.getString(4)));
                    }
                    LocalDate start = row.getObject(5, LocalDate.class);
                    if (start != null) {
                        days.put(AnchorName.GROUP_START, start);
                    }
                },
                SqlArrays.uuids(ids));
        return groups;
    }
}
