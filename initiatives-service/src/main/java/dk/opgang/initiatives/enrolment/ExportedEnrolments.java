package dk.opgang.initiatives.enrolment;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.export.SubjectRecords;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** The enrolments of a participant with their history, their steps and what is kept of what was told, for the participant's export. */
@Singleton
@Transactional
class ExportedEnrolments implements SubjectRecords {

    private final Enrolments enrolments;
    private final EnrolmentViews views;

    ExportedEnrolments(Enrolments enrolments, EnrolmentViews views) {
        this.enrolments = enrolments;
        this.views = views;
    }

    @Override
    public String kind() {
        return "enrolments";
    }

    @Override
    public List<EnrolmentView> about(UUID subjectId) {
        return enrolments.list(Caller.system(), Restriction.equal("participantId", subjectId)).stream()
                .map(enrolment -> views.whole(Caller.system(), enrolment))
                .toList();
    }
}
