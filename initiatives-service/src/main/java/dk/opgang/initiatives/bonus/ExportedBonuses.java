package dk.opgang.initiatives.bonus;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.export.SubjectRecords;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** What institutions earn or earned because of a participant, for the participant's export. */
@Singleton
@Transactional
class ExportedBonuses implements SubjectRecords {

    private final BonusLines lines;

    ExportedBonuses(BonusLines lines) {
        this.lines = lines;
    }

    @Override
    public String kind() {
        return "mobilityBonuses";
    }

    @Override
    public List<BonusLineView> about(UUID subjectId) {
        return lines.list(Caller.system(), Restriction.equal("participantId", subjectId)).stream()
                .map(BonusLineView::of)
                .toList();
    }
}
