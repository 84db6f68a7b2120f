package dk.opgang.initiatives.placement;

import dk.opgang.initiatives.placement.HoursLimits.Of;
import dk.opgang.initiatives.placement.rules.WorkedEntry.Terms;
import dk.opgang.platform.batch.BatchRow;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.data.Sql;
import dk.opgang.platform.data.SqlArrays;
import dk.opgang.platform.value.Source;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The placements that rows of hours name, as far as their poster may write them. */
final class PlacementsOfHours {

    private static final String COLUMNS = """
            select p.id, p.source_system, p.source_id, p.participant_id, p.municipality_code, p.period_from, p.period_to, p.kind,
                   p.school_status, p.trade, p.initiative_id, initiatives_birth_year(p.participant_id),
                   initiatives_restricted(p.participant_id),
                   initiatives_consent_covers(p.participant_id, p.municipality_code, p.initiative_id, 'placements')
            from placements_seen p""";
    private static final String BY_ID = COLUMNS + " where p.id = any(?) and (p.municipality_code = ? or p.poster = ?)";
    private static final String BY_SOURCE = COLUMNS
            + " join unnest(?::varchar[], ?::varchar[]) as k (system, id) on p.source_system = k.system and p.source_id = k.id"
            + " where p.poster = ?";

    private final Map<Object, OfHours> found = new HashMap<>();

    private PlacementsOfHours() {}

    /** One of them. */
    record OfHours(UUID id, String municipality, Of of, boolean isRestricted) {}

    static PlacementsOfHours of(Connection connection, Caller caller, List<BatchRow<HoursRow>> rows)
            throws SQLException {
        PlacementsOfHours placements = new PlacementsOfHours();
        List<UUID> ids = rows.stream()
                .map(row -> row.value().placementId())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        List<Source> sources = rows.stream()
                .map(row -> row.value().placement())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        if (!ids.isEmpty()) {
            placements.read(
                    connection,
                    caller,
                    BY_ID,
                    false,
                    SqlArrays.uuids(connection, ids),
                    caller.municipality().orElse(null),
                    caller.tenantKey());
        }
        if (!sources.isEmpty()) {
            placements.read(
                    connection,
                    caller,
                    BY_SOURCE,
                    true,
                    SqlArrays.texts(connection, sources, Source::system),
                    SqlArrays.texts(connection, sources, Source::id),
                    caller.tenantKey());
        }
        return placements;
    }

    /** The placement of a row; null if there is none that its poster may write. */
    @Nullable
    OfHours of(HoursRow row) {
        Source source = row.placement();
        return found.get(source == null ? row.placementId() : source);
    }

    private void read(
            Connection connection, Caller caller, String sql, boolean bySource, @Nullable Object... parameters)
            throws SQLException {
        Sql.each(
                connection,
                sql,
                row -> {
                    UUID id = row.getObject(1, UUID.class);
                    Object key = bySource ? new Source(row.getString(2), row.getString(3)) : id;
                    found.put(key, one(caller, row, id));
                },
                parameters);
    }

    private static OfHours one(Caller caller, ResultSet row, UUID id) throws SQLException {
        boolean isRead = caller.municipality().isPresent() || row.getBoolean(14);
        return new OfHours(
                id,
                row.getString(5),
                new Of(
                        row.getObject(4, UUID.class),
                        row.getObject(6, LocalDate.class),
                        row.getObject(7, LocalDate.class),
                        new Terms(row.getString(8), row.getString(9), row.getString(10), row.getObject(11, UUID.class)),
                        row.getObject(12, Integer.class),
                        isRead),
                row.getBoolean(13));
    }
}
