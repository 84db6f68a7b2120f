package dk.opgang.initiatives.placement;

import dk.opgang.initiatives.access.Diary;
import dk.opgang.initiatives.elsewhere.ParticipantProblem;
import dk.opgang.platform.batch.BatchRow;
import dk.opgang.platform.batch.RowKey;
import dk.opgang.platform.batch.SliceContext;
import dk.opgang.platform.data.LocalSettings;
import dk.opgang.platform.data.SqlArrays;
import dk.opgang.platform.outbox.Outbox;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Takes back placements that never were, by their poster's keys, as a single removal does: hours and follow-ups go along. */
@Singleton
class PlacementRemovals {

    private static final String FIND = """
            select k.system, k.id, p.id, p.participant_id, p.municipality_code, initiatives_restricted(p.participant_id)
            from placements p join unnest(?::text[], ?::text[]) as k (system, id)
              on p.source_system = k.system and p.source_id = k.id
            where p.poster = ? for update of p""";

    private static final String DELETE = "delete from placements where id = any(?)";

    private static final Map<String, String> RETELLING = Map.of("opgang.retelling", "on");

    private final Outbox outbox;
    private final Diary diary;

    PlacementRemovals(Outbox outbox, Diary diary) {
        this.outbox = outbox;
        this.diary = diary;
    }

    private record Found(PlacementWithdrawn withdrawn, boolean restricted) {}

    void apply(SliceContext context, List<BatchRow<RowKey>> rows) throws SQLException {
        Connection connection = context.connection();
        List<PlacementWithdrawn> events = LocalSettings.during(connection, RETELLING, () -> remove(context, rows));
        if (!context.dryRun()) {
            outbox.publishAll(events);
            Map<UUID, String> whom = new HashMap<>();
            events.forEach(event -> whom.put(event.participantId(), event.municipalityCode()));
            diary.slice(context.caller(), "withdraw-placement", "placement-batches/" + context.batchId(), whom);
        }
    }

    private static List<PlacementWithdrawn> remove(SliceContext context, List<BatchRow<RowKey>> rows)
            throws SQLException {
        Map<RowKey, Found> found = find(context, rows);
        boolean isMunicipality = context.caller().municipality().isPresent();
        List<PlacementWithdrawn> withdrawn = new ArrayList<>();
        for (BatchRow<RowKey> row : rows) {
            Found placement = found.get(row.value());
            // For everybody but the municipality nothing exists of a person whose processing is restricted.
            if (placement == null || placement.restricted() && !isMunicipality) {
                row.nothingToRemove();
            } else if (placement.restricted()) {
                row.reject(ParticipantProblem.PARTICIPANT_RESTRICTED.at("/sourceId"));
            } else {
                row.removed();
                withdrawn.add(placement.withdrawn());
            }
        }
        try (PreparedStatement statement = context.connection().prepareStatement(DELETE)) {
            statement.setArray(1, SqlArrays.uuids(context.connection(), withdrawn, PlacementWithdrawn::placementId));
            statement.executeUpdate();
        }
        return withdrawn;
    }

    private static Map<RowKey, Found> find(SliceContext context, List<BatchRow<RowKey>> rows) throws SQLException {
        Connection connection = context.connection();
        String poster = context.caller().tenantKey();
        Map<RowKey, Found> found = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(FIND)) {
            statement.setArray(
                    1, SqlArrays.texts(connection, rows, row -> row.value().text(0)));
            statement.setArray(
                    2, SqlArrays.texts(connection, rows, row -> row.value().text(1)));
            statement.setString(3, poster);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    PlacementWithdrawn withdrawn = new PlacementWithdrawn(
                            poster, row.getObject(3, UUID.class), row.getObject(4, UUID.class), row.getString(5));
                    found.put(
                            new RowKey(List.of(row.getString(1), row.getString(2))),
                            new Found(withdrawn, row.getBoolean(6)));
                }
            }
        }
        return found;
    }
}
