package dk.opgang.initiatives.followup;

import dk.opgang.initiatives.access.Diary;
import dk.opgang.initiatives.elsewhere.KnownParticipants;
import dk.opgang.initiatives.fault.InitiativesFault;
import dk.opgang.initiatives.followup.FollowUp.Question;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.http.Preconditions;
import dk.opgang.platform.json.MergePatch;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.Fault;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.time.BusinessClock;
import dk.opgang.platform.time.Happened;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Answers a follow-up, corrects its answer and takes it back. */
@Singleton
class AnswerFollowUp {

    private final FollowUps followUps;
    private final KnownParticipants participants;
    private final PlanFollowUps plan;
    private final BusinessClock clock;
    private final Outbox outbox;
    private final Diary diary;

    AnswerFollowUp(
            FollowUps followUps,
            KnownParticipants participants,
            PlanFollowUps plan,
            BusinessClock clock,
            Outbox outbox,
            Diary diary) {
        this.followUps = followUps;
        this.participants = participants;
        this.plan = plan;
        this.clock = clock;
        this.outbox = outbox;
        this.diary = diary;
    }

    @Transactional
    FollowUp answer(Caller caller, UUID id, FollowUpAnswer answer) {
        return answered(toWrite(caller, id, "answer-follow-up"), answer);
    }

    /** Corrects the answer; 404 as long as there is none. */
    @Transactional
    FollowUp patch(Caller caller, UUID id, @Nullable String ifMatch, MergePatch patch) {
        FollowUp followUp = toWrite(caller, id, "correct-follow-up-answer");
        FollowUpAnswer given = given(followUp);
        Preconditions.requireMatch(ifMatch, followUp.version());
        return answered(followUp, patch.applyTo(given, FollowUpAnswer.class));
    }

    /** Takes the answer back; what follows is planned as if it had never been given. */
    @Transactional
    void remove(Caller caller, UUID id, @Nullable String ifMatch) {
        FollowUp followUp = toWrite(caller, id, "remove-follow-up-answer");
        given(followUp);
        Preconditions.requireMatch(ifMatch, followUp.version());
        followUp.takeBack();
        followUps.flush();
        outbox.publish(FollowUpEvent.AnswerRemoved.of(followUp));
        plan.again(followUp.question().placementId(), followUp.question().enrolmentId());
    }

    private FollowUp toWrite(Caller caller, UUID id, String action) {
        FollowUp followUp = followUps.lock(caller, id);
        diary.note(caller, action, ReadFollowUps.subject(followUp));
        participants.requireUnrestricted(followUp.question().participantId());
        return followUp;
    }

    private static FollowUpAnswer given(FollowUp followUp) {
        return followUp.answer().orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    private FollowUp answered(FollowUp followUp, FollowUpAnswer told) {
        FollowUpAnswer answer = told.askedBy(clock.today());
        check(followUp.question(), told, Objects.requireNonNull(answer.on()));
        if (followUp.answer(answer)) {
            followUps.flush();
            outbox.publish(FollowUpEvent.Answered.of(followUp, answer));
        }
        return followUp;
    }

    private void check(Question asked, FollowUpAnswer answer, LocalDate on) {
        Faults faults = new Faults();
        faults.broken(faults(asked, answer, on, clock.today()));
        faults.throwIfAny();
    }

    /** That somebody has left the job can be known at any time; that somebody is still in it not before the day. */
    static List<Fault> faults(Question asked, FollowUpAnswer answer, LocalDate on, LocalDate today) {
        Faults faults = new Faults();
        Happened.by(today, "/on", on).ifPresent(faults::broken);
        if (on.isBefore(asked.beganOn())) {
            faults.broken("/on", InitiativesFault.FOLLOW_UP_BEFORE_FROM);
        } else if (answer.stillInJob() && on.isBefore(asked.dueOn())) {
            faults.broken(answer.on() == null ? "/stillInJob" : "/on", InitiativesFault.NOT_DUE_YET, asked.dueOn());
        }
        return faults.all();
    }
}
