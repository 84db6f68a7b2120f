package dk.opgang.initiatives.enrolment;

import static dk.opgang.initiatives.support.Sql.array;

import dk.opgang.initiatives.support.Sql;
import dk.opgang.platform.batch.BatchRow;
import dk.opgang.platform.batch.SliceContext;
import dk.opgang.platform.data.Ids;
import dk.opgang.platform.problem.Fault;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Merges checked rows with different keys by set: new ones inserted, known ones moved on, the rest left alone. */
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
                ended_on = r.ended_on, state = r.state, state_since = r.state_since,
                outcome = coalesce(r.outcome, e.outcome)
            from unnest(?::uuid[], ?::date[], ?::date[], ?::varchar[], ?::date[], ?::varchar[])
                 as r (id, period_from, ended_on, state, state_since, outcome)
            where e.id = r.id""";
    private static final String HISTORY = """
            insert into enrolment_transitions (id, created_at, updated_at, version, enrolment_id, municipality_code, state,
                happened_on, outcome)
            select id, now(), now(), 0, enrolment_id, municipality_code, state, happened_on, outcome
            from unnest(?::uuid[], ?::uuid[], ?::varchar[], ?::varchar[], ?::date[], ?::varchar[])
                 as r (id, enrolment_id, municipality_code, state, happened_on, outcome)""";

    private final Connection connection;
    private final String poster;
    private final Map<UUID, String> municipalities;
    private final Map<UUID, List<String>> partners;

    EnrolmentMerge(SliceContext context, Map<UUID, String> municipalities, Map<UUID, List<String>> partners) {
        this.connection = context.connection();
        this.poster = context.caller().tenantKey();
        this.municipalities = municipalities;
        this.partners = partners;
    }

    /**
     * Gives the events of what was merged.
     *
     * @param known those of the enrolments that the poster may read; a row of another one is refused as if it were new
     */
    List<EnrolmentEvent> merge(List<BatchRow<EnrolmentRow>> rows, Map<EnrolmentRow.Key, KnownEnrolment> known)
            throws SQLException {
        List<EnrolmentChange> fresh = new ArrayList<>();
        List<EnrolmentChange> moved = new ArrayList<>();
        for (BatchRow<EnrolmentRow> row : rows) {
            KnownEnrolment before = known.get(row.value().key());
            if (before == null) {
                fresh.add(new EnrolmentChange(row, Ids.next(), null));
            } else {
                decide(row, before, moved);
            }
        }
        List<EnrolmentChange> created = insert(fresh);
        update(moved);
        history(created, moved);
        List<EnrolmentEvent> events = new ArrayList<>(created.size() + moved.size());
        created.forEach(change -> events.add(new EnrolmentEvent.Created(state(change))));
        moved.forEach(change -> events.add(new EnrolmentEvent.Transitioned(state(change))));
        return events;
    }

    private void decide(BatchRow<EnrolmentRow> row, KnownEnrolment before, List<EnrolmentChange> moved) {
        EnrolmentRow value = row.value();
        EnrolmentState next = value.state() == null ? before.state() : value.reached();
        boolean stays = next == before.state();
        boolean same = stays
                && (value.from().equals(before.from()) || before.state() != EnrolmentState.REFERRED)
                && (value.outcome() == null || Objects.equals(value.outcome(), before.outcome()));
        if (!value.initiativeId().equals(before.initiativeId())
                || !value.participantId().equals(before.participantId())) {
            row.reject(Fault.at(
                    "/sourceId",
                    "source-of-other-enrolment",
                    "Nøglen hører til en anden deltager eller indsats",
                    "The key belongs to another participant or initiative"));
        } else if (same) {
            row.unchanged();
        } else if (!stays && !before.state().next().contains(next)) {
            row.reject(Fault.at(
                    "/state",
                    "transition-not-allowed",
                    "Fra " + before.state().code() + " kan forløbet ikke gå til " + next.code(),
                    "From " + before.state().code() + " an enrolment cannot move to " + next.code()));
        } else if (!stays && value.since().isBefore(before.since())) {
            row.reject(Fault.at(
                    "/stateOn",
                    "before-last-transition",
                    "Datoen ligger før den seneste ændring, " + before.since(),
                    "The date lies before the last transition, " + before.since()));
        } else {
            row.updated();
            moved.add(new EnrolmentChange(row, before.id(), before));
        }
    }

    private List<EnrolmentChange> insert(List<EnrolmentChange> fresh) throws SQLException {
        int inserted = Sql.update(
                connection,
                INSERT,
                poster,
                array(connection, "uuid", fresh, EnrolmentChange::id),
                array(connection, "uuid", fresh, change -> change.value().initiativeId()),
                array(connection, "uuid", fresh, change -> change.value().participantId()),
                array(connection, "varchar", fresh, this::municipality),
                array(connection, "varchar", fresh, change -> String.join(",", partnersOf(change))),
                array(connection, "date", fresh, change -> change.value().from()),
                array(connection, "date", fresh, EnrolmentChange::endedOn),
                array(connection, "varchar", fresh, change -> change.state().code()),
                array(connection, "date", fresh, EnrolmentChange::since),
                array(connection, "varchar", fresh, change -> change.value().outcome()),
                array(connection, "varchar", fresh, change -> change.value().sourceSystem()),
                array(connection, "varchar", fresh, change -> change.value().sourceId()));
        Set<UUID> takenIn = inserted == fresh.size()
                ? fresh.stream().map(EnrolmentChange::id).collect(Collectors.toSet())
                : takenIn(fresh);
        return fresh.stream().filter(change -> settled(change, takenIn)).toList();
    }

    /** Asked past the policies, of the own new ids: a partner refers people whose enrolment it may not read. */
    private Set<UUID> takenIn(List<EnrolmentChange> fresh) throws SQLException {
        Set<UUID> ids = new HashSet<>();
        try (PreparedStatement statement = connection.prepareStatement(TAKEN_IN)) {
            statement.setArray(1, array(connection, "uuid", fresh, EnrolmentChange::id));
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    ids.add(row.getObject(1, UUID.class));
                }
            }
        }
        return ids;
    }

    private static boolean settled(EnrolmentChange change, Set<UUID> inserted) {
        if (inserted.contains(change.id())) {
            change.row().created();
            return true;
        }
        change.row()
                .reject(Fault.at(
                        "/participantId",
                        "already-enrolled",
                        "Deltageren er allerede i indsatsen",
                        "The participant is in the initiative already"));
        return false;
    }

    private void update(List<EnrolmentChange> moved) throws SQLException {
        Sql.update(
                connection,
                UPDATE,
                array(connection, "uuid", moved, EnrolmentChange::id),
                array(connection, "date", moved, EnrolmentChange::from),
                array(connection, "date", moved, EnrolmentChange::endedOn),
                array(connection, "varchar", moved, change -> change.state().code()),
                array(connection, "date", moved, EnrolmentChange::since),
                array(connection, "varchar", moved, change -> change.value().outcome()));
    }

    private void history(List<EnrolmentChange> created, List<EnrolmentChange> moved) throws SQLException {
        List<EnrolmentChange> steps = new ArrayList<>(created);
        steps.addAll(moved);
        steps.removeIf(change -> !change.isTransition());
        Sql.update(
                connection,
                HISTORY,
                array(connection, "uuid", steps, change -> Ids.next()),
                array(connection, "uuid", steps, EnrolmentChange::id),
                array(connection, "varchar", steps, this::municipality),
                array(connection, "varchar", steps, change -> change.state().code()),
                array(connection, "date", steps, EnrolmentChange::since),
                array(connection, "varchar", steps, change -> change.value().outcome()));
    }

    private EnrolmentEvent.State state(EnrolmentChange change) {
        return new EnrolmentEvent.State(
                change.id(),
                change.value().initiativeId(),
                change.value().participantId(),
                municipality(change),
                partnersOf(change),
                change.from(),
                change.endedOn(),
                change.state().code(),
                change.since(),
                change.outcome());
    }

    private String municipality(EnrolmentChange change) {
        return municipalities.get(change.value().participantId());
    }

    private List<String> partnersOf(EnrolmentChange change) {
        return partners.get(change.value().initiativeId());
    }
}
