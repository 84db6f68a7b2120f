package dk.opgang.initiatives.followup;

import dk.opgang.initiatives.access.Diary;
import dk.opgang.initiatives.access.Diary.Subject;
import dk.opgang.initiatives.elsewhere.Survivors;
import dk.opgang.initiatives.followup.FollowUpRules.Overdue;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.dated.DatedRows;
import dk.opgang.platform.list.ListQuery;
import dk.opgang.platform.list.Page;
import dk.opgang.platform.time.BusinessClock;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Reads follow-ups and writes down that they were read. */
@Singleton
class ReadFollowUps {

    private final FollowUps followUps;
    private final Survivors survivors;
    private final BusinessClock clock;
    private final Diary diary;
    private final List<Overdue> overdue = FollowUpRules.overdue();

    ReadFollowUps(FollowUps followUps, Survivors survivors, BusinessClock clock, Diary diary) {
        this.followUps = followUps;
        this.survivors = survivors;
        this.clock = clock;
        this.diary = diary;
    }

    @Transactional
    FollowUp read(Caller caller, UUID id) {
        FollowUp followUp = followUps.get(caller, id);
        diary.read(caller, "read-follow-up", subject(followUp));
        return followUp;
    }

    @Transactional
    Page<FollowUp> search(Caller caller, ListQuery query, FollowUpFilters filters) {
        Page<FollowUp> page = followUps.page(caller, query, filters.toRestriction(survivors, overdueBefore()));
        return diary.searched(caller, "follow-ups", page, ReadFollowUps::subject);
    }

    static Subject subject(FollowUp followUp) {
        return new Subject(
                "follow-ups/" + followUp.id(),
                followUp.question().participantId(),
                followUp.question().municipalityCode(),
                followUp.question().initiativeId());
    }

    /** The first due day of which an answer is not overdue yet. */
    private LocalDate overdueBefore() {
        LocalDate today = clock.today();
        Overdue rule = DatedRows.inForce(overdue, today);
        return rule == null ? LocalDate.EPOCH : today.minusDays(rule.afterDays());
    }
}
