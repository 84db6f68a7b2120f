package dk.opgang.initiatives.placement;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.export.SubjectRecords;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** The weekly hours of a participant's placements over time, for the participant's export. */
@Singleton
@Transactional
class ExportedWorkloads implements SubjectRecords {

    private final Workloads kept;

    ExportedWorkloads(Workloads kept) {
        this.kept = kept;
    }

    @Override
    public String kind() {
        return "workloads";
    }

    @Override
    public List<WorkloadView> about(UUID subjectId) {
        return kept.list(Caller.system(), OfPlacements.ofParticipant(subjectId)).stream()
                .map(WorkloadView::of)
                .toList();
    }
}
