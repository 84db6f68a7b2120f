package dk.opgang.initiatives.jobwish;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.export.SubjectRecords;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** What work a participant wishes, for the participant's export. */
@Singleton
@Transactional
class ExportedJobWishes implements SubjectRecords {

    private final JobWishesOfEnrolments wishes;

    ExportedJobWishes(JobWishesOfEnrolments wishes) {
        this.wishes = wishes;
    }

    @Override
    public String kind() {
        return "jobWishes";
    }

    @Override
    public List<JobWishesView> about(UUID subjectId) {
        return wishes.list(Caller.system(), Restriction.equal("participantId", subjectId)).stream()
                .map(JobWishesView::of)
                .toList();
    }
}
