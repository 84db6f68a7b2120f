package dk.opgang.initiatives.occasion;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.export.SubjectRecords;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** What took place with a participant alone, such as visits, for the participant's export. */
@Singleton
@Transactional
class ExportedOccasions implements SubjectRecords {

    private final Occasions occasions;
    private final ReadOccasions read;

    ExportedOccasions(Occasions occasions, ReadOccasions read) {
        this.occasions = occasions;
        this.read = read;
    }

    @Override
    public String kind() {
        return "occasions";
    }

    @Override
    public List<OccasionView> about(UUID subjectId) {
        return occasions.list(Caller.system(), Restriction.equal("participantId", subjectId)).stream()
                .map(it -> read.shown(Caller.system(), it))
                .toList();
    }
}
