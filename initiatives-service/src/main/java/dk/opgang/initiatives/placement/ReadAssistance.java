package dk.opgang.initiatives.placement;

import dk.opgang.initiatives.access.Diary;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.list.ListQuery;
import dk.opgang.platform.list.Page;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Reads workloads and tasks of a placement and writes down that they were read. */
@Singleton
class ReadAssistance {

    private final SeenPlacements placements;
    private final Workloads workloads;
    private final PlacementTasks tasks;
    private final Diary diary;

    ReadAssistance(SeenPlacements placements, Workloads workloads, PlacementTasks tasks, Diary diary) {
        this.placements = placements;
        this.workloads = workloads;
        this.tasks = tasks;
        this.diary = diary;
    }

    @Transactional
    Page<Workload> workloads(Caller caller, UUID id, ListQuery query) {
        diary.read(caller, "read-workloads", ReadPlacements.subject(placements.get(caller, id)));
        return workloads.page(caller, query, Restriction.equal("placementId", id));
    }

    @Transactional
    Page<PlacementTask> tasks(Caller caller, UUID id, ListQuery query) {
        diary.read(caller, "read-tasks", ReadPlacements.subject(placements.get(caller, id)));
        return tasks.page(caller, query, Restriction.equal("placementId", id));
    }

    @Transactional
    Workload workload(Caller caller, UUID id, UUID workloadId) {
        diary.read(caller, "read-workloads", ReadPlacements.subject(placements.get(caller, id)));
        return workloads.one(caller, Restriction.equal("id", workloadId), Restriction.equal("placementId", id));
    }

    @Transactional
    PlacementTask task(Caller caller, UUID id, UUID taskId) {
        diary.read(caller, "read-tasks", ReadPlacements.subject(placements.get(caller, id)));
        return tasks.one(caller, Restriction.equal("id", taskId), Restriction.equal("placementId", id));
    }
}
