package dk.opgang.initiatives.enrolment;

import dk.opgang.initiatives.access.Diary;
import dk.opgang.initiatives.elsewhere.CoveredByConsent;
import dk.opgang.initiatives.elsewhere.ParticipantProblem;
import dk.opgang.platform.batch.BatchRow;
import dk.opgang.platform.batch.RowKey;
import dk.opgang.platform.batch.SliceContext;
import dk.opgang.platform.data.SqlArrays;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.problem.Fault;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Takes back enrolments that never were, by their poster's keys, as a single removal does: history and steps go along. */
@Singleton
class EnrolmentRemovals {

    /** Those that {@link KnownEnrolments} finds. */
    private static final String FIND = """
            select k.system, k.id, e.id, e.initiative_id, e.participant_id, e.municipality_code, e.partner_organisations,
                   e.period_from, e.ended_on, e.state, e.state_since, e.outcome,
                   initiatives_restricted(e.participant_id), initiatives_enrolment_in_use(e.id)
            from enrolments e join unnest(?::varchar[], ?::varchar[]) as k (system, id)
              on e.source_system = k.system and e.source_id = k.id
            where e.poster = ? and (e.municipality_code = ?
                or e.partner_organisations @> array[?::varchar]
                   and initiatives_consent_covers(e.participant_id, e.municipality_code, e.initiative_id, ?))
            for update of e""";

    private static final String DELETE = "delete from enrolments where id = any(?)";

    private final Outbox outbox;
    private final Diary diary;

    EnrolmentRemovals(Outbox outbox, Diary diary) {
        this.outbox = outbox;
        this.diary = diary;
    }

    private record Found(EnrolmentEvent.State state, boolean restricted, boolean inUse) {}

    void apply(SliceContext context, List<BatchRow<RowKey>> rows) throws SQLException {
        Map<RowKey, Found> found = find(context, rows);
        boolean isMunicipality = context.caller().municipality().isPresent();
        List<EnrolmentEvent.State> withdrawn = new ArrayList<>();
        for (BatchRow<RowKey> row : rows) {
            Found enrolment = found.get(row.value());
            // For everybody but the municipality nothing exists of a person whose processing is restricted.
            if (enrolment == null || enrolment.restricted() && !isMunicipality) {
                row.nothingToRemove();
            } else if (enrolment.restricted()) {
                row.reject(ParticipantProblem.PARTICIPANT_RESTRICTED.at("/sourceId"));
            } else if (enrolment.inUse()) {
                EnrolmentProblem problem = EnrolmentProblem.ENROLMENT_IN_USE;
                row.reject(new Fault("/sourceId", problem.code(), problem.title()));
            } else {
                row.removed();
                withdrawn.add(enrolment.state());
            }
        }
        try (PreparedStatement statement = context.connection().prepareStatement(DELETE)) {
            statement.setArray(1, SqlArrays.uuids(context.connection(), withdrawn, EnrolmentEvent.State::enrolmentId));
            statement.executeUpdate();
        }
        if (!context.dryRun()) {
            tell(context, withdrawn);
        }
    }

    private void tell(SliceContext context, List<EnrolmentEvent.State> withdrawn) {
        outbox.publishAll(withdrawn.stream().map(EnrolmentEvent.Withdrawn::new).toList());
        Map<UUID, String> whom = new HashMap<>();
        withdrawn.forEach(state -> whom.put(state.participantId(), state.municipalityCode()));
        diary.slice(context.caller(), "remove-enrolment", "enrolment-batches/" + context.batchId(), whom);
    }

    private static Map<RowKey, Found> find(SliceContext context, List<BatchRow<RowKey>> rows) throws SQLException {
        Connection connection = context.connection();
        Map<RowKey, Found> found = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(FIND)) {
            statement.setArray(
                    1, SqlArrays.texts(connection, rows, row -> row.value().text(0)));
            statement.setArray(
                    2, SqlArrays.texts(connection, rows, row -> row.value().text(1)));
            statement.setString(3, context.caller().tenantKey());
            statement.setString(4, context.caller().municipality().orElse(null));
            statement.setString(5, context.caller().organisation().orElse(null));
            statement.setString(6, CoveredByConsent.CATEGORY);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    found.put(
                            new RowKey(List.of(row.getString(1), row.getString(2))),
                            new Found(state(row), row.getBoolean(13), row.getBoolean(14)));
                }
            }
        }
        return found;
    }

    private static EnrolmentEvent.State state(ResultSet row) throws SQLException {
        return new EnrolmentEvent.State(
                row.getObject(3, UUID.class),
                row.getObject(4, UUID.class),
                row.getObject(5, UUID.class),
                row.getString(6),
                List.of((String[]) row.getArray(7).getArray()),
                new EnrolmentStanding(
                        row.getObject(8, LocalDate.class),
                        row.getObject(9, LocalDate.class),
                        row.getString(10),
                        row.getObject(11, LocalDate.class),
                        row.getString(12)));
    }
}
