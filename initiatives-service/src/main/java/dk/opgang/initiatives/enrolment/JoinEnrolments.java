package dk.opgang.initiatives.enrolment;

import dk.opgang.initiatives.enrolment.EnrolmentHistory.Move;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.data.Ids;
import dk.opgang.platform.data.Sql;
import dk.opgang.platform.data.SqlArrays;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.visibility.Restriction;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Makes of two enrolments of one person in one initiative, who was registered twice, a single one: it begins when the first began, and stands
 * where the later one does. Works as the system.
 */
@Singleton
@Transactional
public class JoinEnrolments {

    private static final String KEEP = """
            insert into merged_rows (merged_id, survivor_id, place, row_id, before, became)
            select ?, ?, 'joined', e.id,
                   jsonb_build_object(
                       'enrolment', to_jsonb(e),
                       'moves', (select coalesce(jsonb_agg(to_jsonb(t)), '[]') from enrolment_transitions t where t.enrolment_id = e.id),
                       'steps', (select coalesce(jsonb_agg(to_jsonb(s)), '[]') from enrolment_steps s where s.enrolment_id = e.id),
                       'followUps', (select coalesce(jsonb_agg(to_jsonb(f)), '[]') from follow_ups f where f.enrolment_id = e.id)),
                   null
            from enrolments e where e.id = any(?) on conflict do nothing""";

    private static final String BECAME = """
            update merged_rows r set became = e.version from enrolments e
            where r.merged_id = ? and r.place = 'joined' and r.row_id = e.id and e.id = ?""";

    private static final String PARTS = "select initiatives_join_parts(?, ?)";

    private final Enrolments enrolments;
    private final EnrolmentHistories histories;
    private final Outbox outbox;
    private final EntityManager entities;
    private final AgroalDataSource database;

    JoinEnrolments(
            Enrolments enrolments,
            EnrolmentHistories histories,
            Outbox outbox,
            EntityManager entities,
            AgroalDataSource database) {
        this.enrolments = enrolments;
        this.histories = histories;
        this.outbox = outbox;
        this.entities = entities;
        this.database = database;
    }

    /** Joins those of the duplicate with those of the survivor that were at the same time; what is left is only moved. */
    public void join(UUID duplicate, UUID survivor) {
        Caller system = Caller.system();
        for (Enrolment gone : enrolments.list(system, Restriction.equal("participantId", duplicate))) {
            EnrolmentHistory other = histories.of(system, gone);
            sameTime(system, survivor, gone, other).ifPresent(kept -> join(system, kept, gone, other, survivor));
        }
        entities.flush();
        entities.clear();
    }

    /** Tells whose those enrolments are now. */
    public void tell(Collection<UUID> ids) {
        entities.clear();
        if (!ids.isEmpty()) {
            outbox.publishAll(enrolments.list(Caller.system(), Restriction.in("id", ids)).stream()
                    .map(EnrolmentEvent.State::of)
                    .map(EnrolmentEvent.Corrected::new)
                    .toList());
        }
    }

    private Optional<Enrolment> sameTime(Caller system, UUID survivor, Enrolment gone, EnrolmentHistory other) {
        return enrolments
                .list(
                        system,
                        Restriction.equal("participantId", survivor),
                        Restriction.equal("initiativeId", gone.initiativeId()))
                .stream()
                .filter(kept -> histories.of(system, kept).overlaps(other.from(), other.endedOn()))
                .max(Comparator.comparing(kept -> kept.standing().stateSince()));
    }

    private void join(Caller system, Enrolment kept, Enrolment gone, EnrolmentHistory other, UUID survivor) {
        EnrolmentHistory own = histories.of(system, kept);
        UUID duplicate = gone.participantId();
        keep(duplicate, survivor, List.of(kept.id(), gone.id()));
        LocalDate from = own.from().isBefore(other.from()) ? own.from() : other.from();
        boolean stands = !other.since().isAfter(own.since());
        List<Move> moves = stands
                ? own.moves()
                : other.moves().stream()
                        .map(move -> new Move(Ids.next(), move.state(), move.on(), move.outcome()))
                        .toList();
        takeParts(kept.id(), gone.id());
        if (kept.groupId() == null && gone.groupId() != null) {
            kept.belongTo(gone.groupId());
        }
        EnrolmentEvent.State last = EnrolmentEvent.State.of(gone);
        enrolments.remove(gone);
        entities.flush();
        outbox.publish(new EnrolmentEvent.Withdrawn(last));
        histories.become(system, kept, new EnrolmentHistory(from, moves));
        Sql.update(database, BECAME, duplicate, kept.id());
    }

    private void keep(UUID duplicate, UUID survivor, List<UUID> ids) {
        Sql.update(database, KEEP, duplicate, survivor, SqlArrays.uuids(ids));
    }

    private void takeParts(UUID kept, UUID gone) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(PARTS)) {
            Sql.bind(statement, kept, gone);
            statement.execute();
        } catch (SQLException e) {
            throw unwritten(e);
        }
    }

    private static IllegalStateException unwritten(SQLException e) {
        return new IllegalStateException("Enrolments could not be joined", e);
    }
}
