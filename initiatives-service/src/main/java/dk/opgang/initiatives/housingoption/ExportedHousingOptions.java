package dk.opgang.initiatives.housingoption;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.export.SubjectRecords;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** What homes a participant was offered, for the participant's export. */
@Singleton
@Transactional
class ExportedHousingOptions implements SubjectRecords {

    private final HousingOptions options;

    ExportedHousingOptions(HousingOptions options) {
        this.options = options;
    }

    @Override
    public String kind() {
        return "housingOptions";
    }

    @Override
    public List<HousingOptionView> about(UUID subjectId) {
        return options.list(Caller.system(), Restriction.equal("participantId", subjectId)).stream()
                .map(HousingOptionView::of)
                .toList();
    }
}
