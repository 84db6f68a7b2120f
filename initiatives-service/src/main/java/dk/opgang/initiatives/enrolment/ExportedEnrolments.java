package dk.opgang.initiatives.enrolment;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.export.SubjectRecords;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** The enrolments of a participant with their history and steps, for the participant's export. */
@Singleton
@Transactional
class ExportedEnrolments implements SubjectRecords {

    private final Enrolments enrolments;
    private final EnrolmentTransitions transitions;
    private final EnrolmentSteps steps;

    ExportedEnrolments(Enrolments enrolments, EnrolmentTransitions transitions, EnrolmentSteps steps) {
        this.enrolments = enrolments;
        this.transitions = transitions;
        this.steps = steps;
    }

    @Override
    public String kind() {
        return "enrolments";
    }

    @Override
    public List<EnrolmentView> about(UUID subjectId) {
        return enrolments.list(Caller.system(), Restriction.equal("participantId", subjectId)).stream()
                .map(this::view)
                .toList();
    }

    private EnrolmentView view(Enrolment enrolment) {
        Restriction part = Restriction.equal("enrolmentId", enrolment.id());
        return EnrolmentView.of(
                enrolment,
                transitions.list(Caller.system(), part).stream()
                        .map(EnrolmentView.Transition::of)
                        .toList(),
                steps.list(Caller.system(), part).stream()
                        .map(EnrolmentView.Step::of)
                        .toList());
    }
}
