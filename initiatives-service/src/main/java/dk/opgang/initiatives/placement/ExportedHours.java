package dk.opgang.initiatives.placement;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.export.SubjectRecords;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The hours that a participant has worked, for the participant's export. */
@Singleton
@Transactional
class ExportedHours implements SubjectRecords {

    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private final WorkedHoursList worked;

    ExportedHours(WorkedHoursList worked) {
        this.worked = worked;
    }

    @Override
    public String kind() {
        return "workedHours";
    }

    @Override
    public List<WorkedHoursView> about(UUID subjectId) {
        return worked.of(Caller.system(), subjectId, null, FIRST, LAST).stream()
                .map(WorkedHoursView::of)
                .toList();
    }
}
