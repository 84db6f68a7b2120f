package dk.opgang.initiatives.followup;

import dk.opgang.initiatives.access.Diary;
import dk.opgang.initiatives.elsewhere.KnownParticipants;
import dk.opgang.initiatives.elsewhere.ParticipantProblem;
import dk.opgang.initiatives.fault.InitiativesFault;
import dk.opgang.platform.batch.BatchRow;
import dk.opgang.platform.batch.SliceContext;
import dk.opgang.platform.data.Sql;
import dk.opgang.platform.data.SqlArrays;
import dk.opgang.platform.outbox.Event;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.problem.Fault;
import dk.opgang.platform.time.BusinessClock;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Applies slices of answers of follow-ups. */
@Singleton
class FollowUpSlices {

    private static final String LOCK = "select id from follow_ups where id = any(?) order by id for update";
    private static final String ANSWER = """
            update follow_ups set answered_on = ?, still_in_job = ?, still_in_area = ?, version = version + 1, updated_at = ?
            where id = ?""";

    private final FollowUps followUps;
    private final KnownParticipants participants;
    private final BusinessClock clock;
    private final Outbox outbox;
    private final Diary diary;

    FollowUpSlices(
            FollowUps followUps, KnownParticipants participants, BusinessClock clock, Outbox outbox, Diary diary) {
        this.followUps = followUps;
        this.participants = participants;
        this.clock = clock;
        this.outbox = outbox;
        this.diary = diary;
    }

    void apply(SliceContext context, List<BatchRow<FollowUpRow>> rows) throws SQLException {
        List<UUID> ids =
                rows.stream().map(row -> row.value().followUpId()).distinct().toList();
        Sql.idsOf(context.connection(), LOCK, SqlArrays.uuids(context.connection(), ids));
        Map<UUID, FollowUp> known = new HashMap<>();
        Map<UUID, FollowUpAnswer> answers = new HashMap<>();
        followUps.list(context.caller(), Restriction.in("id", ids)).forEach(it -> {
            known.put(it.id(), it);
            it.answer().ifPresent(answer -> answers.put(it.id(), answer));
        });
        Set<UUID> restricted = participants.restrictedAmong(
                context.connection(),
                known.values().stream().map(it -> it.question().participantId()).toList());
        List<Event> events = new ArrayList<>();
        Map<UUID, String> concerned = new HashMap<>();
        try (PreparedStatement written = context.connection().prepareStatement(ANSWER)) {
            for (BatchRow<FollowUpRow> row : rows) {
                FollowUp followUp = known.get(row.value().followUpId());
                if (followUp == null) {
                    row.reject(InitiativesFault.FOLLOW_UP_NOT_FOUND.at("/followUpId"));
                } else if (restricted.contains(followUp.question().participantId())) {
                    row.reject(ParticipantProblem.PARTICIPANT_RESTRICTED.at("/followUpId"));
                } else {
                    answer(written, row, followUp, answers, events);
                    concerned.put(
                            followUp.question().participantId(),
                            followUp.question().municipalityCode());
                }
            }
            written.executeBatch();
        }
        if (!context.dryRun()) {
            outbox.publishAll(events);
            concerned.keySet().retainAll(context.firstConcerned(Set.copyOf(concerned.keySet())));
            diary.slice(context.caller(), "answer-follow-up", "follow-up-batches/" + context.batchId(), concerned);
        }
    }

    private void answer(
            PreparedStatement written,
            BatchRow<FollowUpRow> row,
            FollowUp followUp,
            Map<UUID, FollowUpAnswer> answers,
            List<Event> events)
            throws SQLException {
        FollowUpAnswer told = row.value().answer();
        FollowUpAnswer answer = told.askedBy(clock.today());
        List<Fault> faults =
                AnswerFollowUp.faults(followUp.question(), told, Objects.requireNonNull(answer.on()), clock.today());
        FollowUpAnswer before = answers.get(followUp.id());
        if (!faults.isEmpty()) {
            row.reject(faults);
            return;
        }
        if (answer.equals(before)) {
            row.unchanged();
            return;
        }
        Sql.bind(
                written,
                answer.on(),
                answer.stillInJob(),
                answer.stillInArea(),
                clock.now().atOffset(ZoneOffset.UTC),
                followUp.id());
        written.addBatch();
        answers.put(followUp.id(), answer);
        events.add(FollowUpEvent.Answered.of(followUp, answer));
        if (before == null) {
            row.created();
        } else {
            row.updated();
        }
    }
}
