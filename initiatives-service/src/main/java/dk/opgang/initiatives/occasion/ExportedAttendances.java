package dk.opgang.initiatives.occasion;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.export.SubjectRecords;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** At which occasions a participant was, for the participant's export. */
@Singleton
@Transactional
class ExportedAttendances implements SubjectRecords {

    private final Attendances attendances;

    ExportedAttendances(Attendances attendances) {
        this.attendances = attendances;
    }

    @Override
    public String kind() {
        return "attendances";
    }

    @Override
    public List<AttendanceView> about(UUID subjectId) {
        return attendances.list(Caller.system(), Restriction.equal("participantId", subjectId)).stream()
                .map(AttendanceView::of)
                .toList();
    }
}
