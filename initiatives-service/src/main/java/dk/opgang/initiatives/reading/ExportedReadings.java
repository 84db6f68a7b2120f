package dk.opgang.initiatives.reading;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.export.SubjectRecords;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** What was measured on a participant, for the participant's export. */
@Singleton
@Transactional
class ExportedReadings implements SubjectRecords {

    private final Readings readings;

    ExportedReadings(Readings readings) {
        this.readings = readings;
    }

    @Override
    public String kind() {
        return "readings";
    }

    @Override
    public List<ReadingView> about(UUID subjectId) {
        return readings.list(Caller.system(), Restriction.equal("participantId", subjectId)).stream()
                .map(ReadingView::of)
                .toList();
    }
}
