package dk.opgang.initiatives.followup;

import dk.opgang.initiatives.support.Diary;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.json.Faults;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.time.BusinessClock;
import dk.opgang.platform.time.Happened;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;

/** Answers a follow-up; a later answer corrects an earlier one. */
@Singleton
class AnswerFollowUp {

    private final FollowUps followUps;
    private final BusinessClock clock;
    private final Outbox outbox;
    private final Diary diary;

    AnswerFollowUp(FollowUps followUps, BusinessClock clock, Outbox outbox, Diary diary) {
        this.followUps = followUps;
        this.clock = clock;
        this.outbox = outbox;
        this.diary = diary;
    }

    @Transactional
    FollowUp answer(Caller caller, UUID id, FollowUpAnswer answer) {
        FollowUp followUp = followUps.lock(caller, id);
        diary.note(caller, "answer-follow-up", ReadFollowUps.subject(followUp));
        LocalDate on = answer.on() != null ? answer.on() : clock.today();
        check(followUp, answer, on);
        if (followUp.answer(on, answer.stillInJob(), answer.stillInArea())) {
            followUps.flush();
            outbox.publish(followUp.answered());
        }
        return followUp;
    }

    /** That somebody has left the job can be known at any time; that somebody is still in it not before the day. */
    private void check(FollowUp followUp, FollowUpAnswer answer, LocalDate on) {
        Faults faults = new Faults();
        Happened.by(clock.today(), "/on", on).ifPresent(faults::broken);
        if (on.isBefore(followUp.beganOn())) {
            faults.broken("/on", "before-from", "Før jobbets start", "Before the job began");
        } else if (answer.stillInJob() && on.isBefore(followUp.dueOn())) {
            faults.broken(
                    answer.on() == null ? "/stillInJob" : "/on",
                    "not-due-yet",
                    "Om personen stadig er i job, kan først besvares fra " + followUp.dueOn(),
                    "Whether the person is still in the job can be answered from " + followUp.dueOn());
        }
        faults.throwIfAny();
    }
}
