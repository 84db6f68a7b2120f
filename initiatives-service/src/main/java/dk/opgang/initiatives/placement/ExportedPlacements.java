package dk.opgang.initiatives.placement;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.export.SubjectRecords;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** The placements of a participant, for the participant's export. */
@Singleton
@Transactional
class ExportedPlacements implements SubjectRecords {

    private final SeenPlacements placements;

    ExportedPlacements(SeenPlacements placements) {
        this.placements = placements;
    }

    @Override
    public String kind() {
        return "placements";
    }

    @Override
    public List<PlacementView> about(UUID subjectId) {
        return placements.list(Caller.system(), Restriction.equal("form.participantId", subjectId)).stream()
                .map(PlacementView::of)
                .toList();
    }
}
