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
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * Makes of enrolments of one person in one initiative, who was registered twice, a single one if they were at the same time: it begins when the
 * first began, and stands where the last one does. Works as the system.
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

    private static final String KEY = """
            insert into enrolment_keys (id, enrolment_id, poster, source_system, source_id)
            select e.id, ?, e.poster, e.source_system, e.source_id from enrolments e where e.id = ? and e.source_id is not null
            on conflict do nothing""";

    private static final String TAKE = "select initiatives_take_enrolment(?, ?)";

    private static final String PARTS = "select initiatives_join_parts(?, ?)";

    private final Enrolments enrolments;
    private final EnrolmentHistories histories;
    private final JoinTold told;
    private final Outbox outbox;
    private final EntityManager entities;
    private final AgroalDataSource database;

    JoinEnrolments(
            Enrolments enrolments,
            EnrolmentHistories histories,
            JoinTold told,
            Outbox outbox,
            EntityManager entities,
            AgroalDataSource database) {
        this.enrolments = enrolments;
        this.histories = histories;
        this.told = told;
        this.outbox = outbox;
        this.entities = entities;
        this.database = database;
    }

    /** Joins those of the duplicate with those of the survivor that were at the same time; what is left is only moved. */
    public void join(UUID duplicate, UUID survivor) {
        Caller system = Caller.system();
        for (Enrolment gone : enrolments.list(system, Restriction.equal("participantId", duplicate))) {
            List<Enrolment> sameTime = sameTime(system, survivor, gone);
            // What was at the same time as several of the survivor's makes one of these, too.
            sameTime.stream().skip(1).forEach(other -> join(system, sameTime.getFirst(), other, duplicate, survivor));
            sameTime.stream().findFirst().ifPresent(kept -> join(system, kept, gone, duplicate, survivor));
        }
        entities.flush();
        entities.clear();
    }

    /** Those that became one are two again. */
    public void separated(UUID duplicate, UUID survivor, Collection<UUID> ids) {
        told.separate(duplicate, survivor, ids);
        tell(ids);
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

    /** The survivor's that were at the same time: first the one that is left, which runs if one of them does. */
    private List<Enrolment> sameTime(Caller system, UUID survivor, Enrolment gone) {
        EnrolmentHistory other = histories.of(system, gone);
        return enrolments
                .list(
                        system,
                        Restriction.equal("participantId", survivor),
                        Restriction.equal("initiativeId", gone.initiativeId()))
                .stream()
                .filter(kept -> histories.of(system, kept).overlaps(other.from(), other.endedOn()))
                .sorted(Comparator.comparing((Enrolment kept) -> kept.standing().to() == null)
                        .thenComparing(kept -> kept.standing().stateSince())
                        .reversed())
                .toList();
    }

    private void join(Caller system, Enrolment kept, Enrolment gone, UUID duplicate, UUID survivor) {
        EnrolmentHistory own = histories.of(system, kept);
        EnrolmentHistory other = histories.of(system, gone);
        keep(duplicate, survivor, List.of(kept.id(), gone.id()));
        told.join(kept, gone, duplicate, survivor);
        LocalDate from = own.from().isBefore(other.from()) ? own.from() : other.from();
        boolean stands = !other.since().isAfter(own.since());
        List<Move> moves = stands
                ? own.moves()
                : other.moves().stream()
                        .map(move -> new Move(Ids.next(), move.state(), move.on(), move.outcome()))
                        .toList();
        Sql.call(database, TAKE, gone.id(), duplicate);
        Sql.call(database, PARTS, kept.id(), gone.id());
        Sql.update(database, KEY, kept.id(), gone.id());
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
}
