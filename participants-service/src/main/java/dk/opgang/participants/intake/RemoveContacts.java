package dk.opgang.participants.intake;

import dk.opgang.participants.access.Diary;
import dk.opgang.participants.casefile.ParticipantEvent;
import dk.opgang.participants.casefile.ParticipantProblem;
import dk.opgang.participants.casefile.ProcessingLimits;
import dk.opgang.participants.casefile.RecordRemoved;
import dk.opgang.platform.batch.BatchRow;
import dk.opgang.platform.batch.RowKey;
import dk.opgang.platform.batch.SliceContext;
import dk.opgang.platform.data.SqlArrays;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.problem.Fault;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Takes back contacts that never were, by their keys, as a single removal does. */
@Singleton
class RemoveContacts {

    private static final String KEYS = """
            join unnest(?::text[], ?::text[]) as k (system, id) on c.source_system = k.system and c.source_id = k.id
            where c.municipality_code = ?""";

    private static final String FIND =
            "select k.system, k.id, c.participant_id from contacts c " + KEYS + " for update of c";

    private static final String DELETE = """
            delete from contacts c using unnest(?::text[], ?::text[]) as k (system, id)
            where c.source_system = k.system and c.source_id = k.id and c.municipality_code = ?
            returning c.id, c.participant_id, c.attended is not null""";

    private final ProcessingLimits limits;
    private final Outbox outbox;
    private final Diary diary;

    RemoveContacts(ProcessingLimits limits, Outbox outbox, Diary diary) {
        this.limits = limits;
        this.outbox = outbox;
        this.diary = diary;
    }

    @Transactional
    void apply(SliceContext context, List<BatchRow<RowKey>> rows) throws SQLException {
        String municipality = context.caller().municipality().orElseThrow();
        Map<RowKey, UUID> owners = owners(context, municipality, rows);
        Set<UUID> restricted = limits.restricted(context.caller());
        List<BatchRow<RowKey>> meant = new ArrayList<>();
        for (BatchRow<RowKey> row : rows) {
            UUID owner = owners.get(row.value());
            if (owner == null) {
                row.nothingToRemove();
            } else if (restricted.contains(owner)) {
                ParticipantProblem problem = ParticipantProblem.PARTICIPANT_RESTRICTED;
                row.reject(new Fault("/sourceId", problem.code(), problem.title()));
            } else {
                row.removed();
                meant.add(row);
            }
        }
        delete(context, municipality, meant);
        diary.noteAll(
                context.caller(),
                "remove-contact",
                meant.stream().map(row -> owners.get(row.value())).toList(),
                municipality);
    }

    private static Map<RowKey, UUID> owners(SliceContext context, String municipality, List<BatchRow<RowKey>> rows)
            throws SQLException {
        Map<RowKey, UUID> owners = new HashMap<>();
        try (PreparedStatement statement = context.connection().prepareStatement(FIND)) {
            bind(statement, municipality, rows);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    owners.put(new RowKey(List.of(row.getString(1), row.getString(2))), row.getObject(3, UUID.class));
                }
            }
        }
        return owners;
    }

    private void delete(SliceContext context, String municipality, List<BatchRow<RowKey>> rows) throws SQLException {
        List<ParticipantEvent> events = new ArrayList<>();
        try (PreparedStatement statement = context.connection().prepareStatement(DELETE)) {
            bind(statement, municipality, rows);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    // Nobody was told of a contact that is only planned.
                    if (row.getBoolean(3)) {
                        events.add(new RecordRemoved(
                                RecordRemoved.CONTACT,
                                row.getObject(1, UUID.class),
                                row.getObject(2, UUID.class),
                                municipality));
                    }
                }
            }
        }
        outbox.publishAll(events);
    }

    private static void bind(PreparedStatement statement, String municipality, List<BatchRow<RowKey>> rows)
            throws SQLException {
        statement.setArray(1, SqlArrays.texts(statement.getConnection(), rows, row -> row.value()
                .text(0)));
        statement.setArray(2, SqlArrays.texts(statement.getConnection(), rows, row -> row.value()
                .text(1)));
        statement.setString(3, municipality);
    }
}
