package dk.opgang.initiatives.placement;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.export.SubjectRecords;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** What a participant did and left undone in placements, for the participant's export. */
@Singleton
@Transactional
class ExportedTasks implements SubjectRecords {

    private final PlacementTasks kept;

    ExportedTasks(PlacementTasks kept) {
        this.kept = kept;
    }

    @Override
    public String kind() {
        return "placementTasks";
    }

    @Override
    public List<PlacementTaskView> about(UUID subjectId) {
        return kept.list(Caller.system(), OfPlacements.ofParticipant(subjectId)).stream()
                .map(PlacementTaskView::of)
                .toList();
    }
}
