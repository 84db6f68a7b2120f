package dk.opgang.initiatives.placement;

import dk.opgang.initiatives.followup.PlanFollowUps;
import dk.opgang.initiatives.support.Diary;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.Fault;
import dk.opgang.platform.problem.ProblemException;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;

/** Takes a placement in; one that its poster has posted before is changed. */
@Singleton
class PostPlacement {

    private final Placements placements;
    private final PlacementFacts facts;
    private final ChangePlacement change;
    private final PlanFollowUps followUps;
    private final Outbox outbox;
    private final Diary diary;

    PostPlacement(
            Placements placements,
            PlacementFacts facts,
            ChangePlacement change,
            PlanFollowUps followUps,
            Outbox outbox,
            Diary diary) {
        this.placements = placements;
        this.facts = facts;
        this.change = change;
        this.followUps = followUps;
        this.outbox = outbox;
        this.diary = diary;
    }

    /** What was posted, and whether it is new. */
    record Posted(Placement placement, boolean isNew) {}

    @Transactional
    Posted post(Caller caller, PlacementRequest request) {
        var checked = facts.check(caller, request);
        List<Fault> faults = new ArrayList<>(checked.faults());
        if (request.source() == null) {
            faults.addFirst(Fault.at("/source", "required", "Feltet skal udfyldes", "The field is required"));
        }
        if (!faults.isEmpty()) {
            throw new ProblemException(CommonProblem.VALIDATION_FAILED, faults);
        }
        var known = placements.bySource(caller, request.source());
        if (known.isPresent()) {
            diary.note(caller, "change-placement", ReadPlacements.subject(known.get()));
            return new Posted(change.put(known.get(), kept(known.get(), request), checked.municipality()), false);
        }
        Placement placement = new Placement(caller.tenantKey(), request.source());
        placement.tell(request, checked.municipality());
        placements.persist(placement);
        diary.note(caller, "post-placement", ReadPlacements.subject(placement));
        placements.flush();
        PlacementEvent event = PlacementEvent.of(placement, true);
        followUps.ofPlacements(List.of(event.told()));
        outbox.publish(event);
        return new Posted(placement, true);
    }

    /** An outcome that was told stays until another one is told: a source that keeps none does not take it back. */
    private static PlacementRequest kept(Placement known, PlacementRequest r) {
        return r.outcome() != null
                ? r
                : new PlacementRequest(
                        r.source(),
                        r.initiativeId(),
                        r.participantId(),
                        r.kind(),
                        r.employer(),
                        r.housingAreaId(),
                        r.from(),
                        r.to(),
                        r.weeklyHours(),
                        r.hourlyWageDkk(),
                        r.schoolStatus(),
                        known.form().outcome());
    }
}
