package dk.opgang.initiatives.enrolment;

import static dk.opgang.platform.data.Sql.array;

import dk.opgang.initiatives.enrolment.EnrolmentHistory.Move;
import dk.opgang.initiatives.enrolment.EnrolmentSliceCheck.Named;
import dk.opgang.platform.batch.SliceContext;
import dk.opgang.platform.data.Ids;
import dk.opgang.platform.data.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** Writes decided rows with different keys by set: known ones changed, new ones inserted, each with its history. */
final class EnrolmentMerge {

    private static final String INSERT = """
            insert into enrolments (id, created_at, updated_at, version, poster, initiative_id, participant_id,
                municipality_code, partner_organisations, period_from, ended_on, state, state_since, outcome,
                source_system, source_id)
            select id, now(), now(), 0, ?, initiative_id, participant_id, municipality_code,
                string_to_array(partners, ',')::varchar[], period_from, ended_on, state, state_since, outcome,
                source_system, source_id
            from unnest(?::uuid[], ?::uuid[], ?::uuid[], ?::varchar[], ?::varchar[], ?::date[], ?::date[], ?::varchar[],
                        ?::date[], ?::varchar[], ?::varchar[], ?::varchar[])
                 as r (id, initiative_id, participant_id, municipality_code, partners, period_from, ended_on, state,
                       state_since, outcome, source_system, source_id)
            on conflict do nothing""";
    private static final String TAKEN_IN = "select initiatives_posted(?)";
    private static final String UPDATE = """
            update enrolments e set updated_at = now(), version = e.version + 1, period_from = r.period_from,
                ended_on = r.ended_on, state = r.state, state_since = r.state_since, outcome = r.outcome
            from unnest(?::uuid[], ?::date[], ?::date[], ?::varchar[], ?::date[], ?::varchar[])
                 as r (id, period_from, ended_on, state, state_since, outcome)
            where e.id = r.id""";
    private static final String MOVE = """
            insert into enrolment_transitions (id, created_at, updated_at, version, enrolment_id, municipality_code, state,
                happened_on, outcome)
            select id, now(), now(), 0, enrolment_id, municipality_code, state, happened_on, outcome
            from unnest(?::uuid[], ?::varchar[], ?::date[], ?::varchar[], ?::uuid[], ?::varchar[])
                 as r (id, state, happened_on, outcome, enrolment_id, municipality_code)""";
    private static final String CORRECT = """
            update enrolment_transitions t set updated_at = now(), version = t.version + 1, state = r.state,
                happened_on = r.happened_on, outcome = r.outcome
            from unnest(?::uuid[], ?::varchar[], ?::date[], ?::varchar[]) as r (id, state, happened_on, outcome)
            where t.id = r.id""";

    private final Connection connection;
    private final String poster;
    private final Named named;

    EnrolmentMerge(SliceContext context, Named named) {
        this.connection = context.connection();
        this.poster = context.caller().tenantKey();
        this.named = named;
    }

    /** Gives the events of what was written. */
    List<EnrolmentEvent> merge(List<EnrolmentChange> changes) throws SQLException {
        List<EnrolmentChange> changed =
                changes.stream().filter(change -> !change.isNew()).toList();
        update(changed);
        changed.forEach(change -> change.row().updated());
        List<EnrolmentChange> written = new ArrayList<>(
                insert(changes.stream().filter(EnrolmentChange::isNew).toList()));
        written.addAll(changed);
        histories(written);
        return written.stream().map(change -> change.event(state(change))).toList();
    }

    private List<EnrolmentChange> insert(List<EnrolmentChange> fresh) throws SQLException {
        if (fresh.isEmpty()) {
            return fresh;
        }
        int inserted = Sql.update(
                connection,
                INSERT,
                poster,
                array(connection, "uuid", fresh, EnrolmentChange::id),
                array(connection, "uuid", fresh, change -> change.place().initiativeId()),
                array(connection, "uuid", fresh, change -> change.place().participantId()),
                array(connection, "varchar", fresh, this::municipality),
                array(connection, "varchar", fresh, change -> String.join(",", partners(change))),
                array(connection, "date", fresh, change -> change.after().from()),
                array(connection, "date", fresh, change -> change.after().endedOn()),
                array(connection, "varchar", fresh, change -> change.after()
                        .state()
                        .code()),
                array(connection, "date", fresh, change -> change.after().since()),
                array(connection, "varchar", fresh, change -> change.after().outcome()),
                array(connection, "varchar", fresh, change -> change.row()
                        .value()
                        .sourceSystem()),
                array(connection, "varchar", fresh, change -> change.row()
                        .value()
                        .sourceId()));
        Set<UUID> takenIn = inserted == fresh.size() ? Set.of() : takenIn(fresh);
        return fresh.stream()
                .filter(change -> settled(change, inserted == fresh.size() || takenIn.contains(change.id())))
                .toList();
    }

    /** Asked past the policies, of the own new ids: a partner refers people whose enrolment it may not read. */
    private Set<UUID> takenIn(List<EnrolmentChange> fresh) throws SQLException {
        return Sql.idsOf(connection, TAKEN_IN, array(connection, "uuid", fresh, EnrolmentChange::id));
    }

    /** A key that is taken is that of an enrolment which the poster may not read any longer: it learns that there is one. */
    private static boolean settled(EnrolmentChange change, boolean inserted) {
        if (inserted) {
            change.row().created();
        } else {
            change.row().reject(EnrolmentDecisions.alreadyEnrolled());
        }
        return inserted;
    }

    private void update(List<EnrolmentChange> changed) throws SQLException {
        if (changed.isEmpty()) {
            return;
        }
        Sql.update(
                connection,
                UPDATE,
                array(connection, "uuid", changed, EnrolmentChange::id),
                array(connection, "date", changed, change -> change.after().from()),
                array(connection, "date", changed, change -> change.after().endedOn()),
                array(connection, "varchar", changed, change -> change.after()
                        .state()
                        .code()),
                array(connection, "date", changed, change -> change.after().since()),
                array(connection, "varchar", changed, change -> change.after().outcome()));
    }

    private void histories(List<EnrolmentChange> written) throws SQLException {
        List<Told> moved = told(written, EnrolmentChange::moved);
        if (!moved.isEmpty()) {
            List<Object> parameters = new ArrayList<>(moves(moved, told -> Ids.next()));
            parameters.add(
                    array(connection, "uuid", moved, told -> told.change().id()));
            parameters.add(array(connection, "varchar", moved, told -> municipality(told.change())));
            Sql.update(connection, MOVE, parameters.toArray());
        }
        List<Told> corrected = told(written, EnrolmentChange::corrected);
        if (!corrected.isEmpty()) {
            Sql.update(
                    connection,
                    CORRECT,
                    moves(corrected, told -> told.move().id()).toArray());
        }
    }

    private List<Object> moves(List<Told> told, Function<Told, UUID> id) throws SQLException {
        return List.of(
                array(connection, "uuid", told, id),
                array(connection, "varchar", told, one -> one.move().state().code()),
                array(connection, "date", told, one -> one.move().on()),
                array(connection, "varchar", told, one -> one.move().outcome()));
    }

    private static List<Told> told(List<EnrolmentChange> written, Function<EnrolmentChange, Optional<Move>> move) {
        return written.stream()
                .flatMap(change -> move.apply(change).map(one -> new Told(change, one)).stream())
                .toList();
    }

    private EnrolmentEvent.State state(EnrolmentChange change) {
        return EnrolmentEvent.State.of(
                change.id(), change.place(), municipality(change), partners(change), change.after());
    }

    private String municipality(EnrolmentChange change) {
        return named.municipality(change.place().participantId());
    }

    private List<String> partners(EnrolmentChange change) {
        return named.partners(change.place().initiativeId());
    }

    /** A move of a row. */
    private record Told(EnrolmentChange change, Move move) {}
}
