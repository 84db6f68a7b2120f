package dk.opgang.initiatives.enrolment;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.export.SubjectRecords;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Which roles somebody had for a participant, for the participant's export. */
@Singleton
@Transactional
class ExportedEnrolmentRoles implements SubjectRecords {

    private final EnrolmentRoles roles;

    ExportedEnrolmentRoles(EnrolmentRoles roles) {
        this.roles = roles;
    }

    @Override
    public String kind() {
        return "enrolmentRoles";
    }

    @Override
    public List<EnrolmentRoleView> about(UUID subjectId) {
        Restriction own = Restriction.of(
                "exists (select 1 from Enrolment n where n.id = e.enrolmentId and n.participantId = :subject)",
                "subject",
                subjectId);
        return roles.list(Caller.system(), own).stream()
                .map(EnrolmentRoleView::of)
                .toList();
    }
}
