package dk.opgang.initiatives.placement;

import dk.opgang.initiatives.followup.PlanFollowUps;
import dk.opgang.initiatives.support.Diary;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.http.Preconditions;
import dk.opgang.platform.json.Faults;
import dk.opgang.platform.json.MergePatch;
import dk.opgang.platform.outbox.Outbox;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Changes a placement; its source stays. */
@Singleton
class ChangePlacement {

    private final Placements placements;
    private final PlacementFacts facts;
    private final PlanFollowUps followUps;
    private final Outbox outbox;
    private final Diary diary;

    ChangePlacement(Placements placements, PlacementFacts facts, PlanFollowUps followUps, Outbox outbox, Diary diary) {
        this.placements = placements;
        this.facts = facts;
        this.followUps = followUps;
        this.outbox = outbox;
        this.diary = diary;
    }

    @Transactional
    Placement patch(Caller caller, UUID id, @Nullable String ifMatch, MergePatch patch) {
        Placement placement = placements.lock(caller, id);
        Preconditions.requireMatch(ifMatch, placement.version());
        diary.note(caller, "change-placement", ReadPlacements.subject(placement));
        return checked(caller, placement, patch.applyTo(placement.form(), PlacementRequest.class));
    }

    /** Records what came of the placement. */
    @Transactional
    Placement end(Caller caller, UUID id, OutcomeRequest outcome) {
        Placement placement = placements.lock(caller, id);
        diary.note(caller, "record-outcome", ReadPlacements.subject(placement));
        PlacementRequest form = placement.form();
        PlacementRequest ended = new PlacementRequest(
                form.source(),
                form.initiativeId(),
                form.participantId(),
                form.kind(),
                form.employer(),
                form.housingAreaId(),
                form.from(),
                form.to(),
                form.weeklyHours(),
                form.hourlyWageDkk(),
                form.schoolStatus(),
                new PlacementRequest.OutcomeForm(outcome.kind(), outcome.on()));
        OutcomeRequest.check(ended, facts, caller);
        return put(placement, ended, placement.municipalityCode());
    }

    private Placement checked(Caller caller, Placement placement, PlacementRequest request) {
        Faults faults = new Faults();
        var checked = facts.check(caller, request);
        if (!placement.form().source().equals(request.source())) {
            faults.broken("/source", "unchangeable", "Feltet kan ikke ændres", "The field cannot be changed");
        }
        faults.broken(checked.faults());
        faults.throwIfAny();
        return put(placement, request, checked.municipality());
    }

    /** Puts a checked request in place of what was told before; one that changes nothing leaves the version as it is. */
    Placement put(Placement placement, PlacementRequest request, String municipality) {
        PlacementRequest before = placement.form();
        String municipalityBefore = placement.municipalityCode();
        placement.tell(request, municipality);
        if (!before.equals(placement.form()) || !municipalityBefore.equals(municipality)) {
            placements.flush();
            PlacementEvent event = PlacementEvent.of(placement, false);
            followUps.ofPlacements(List.of(event.told()));
            outbox.publish(event);
        }
        return placement;
    }
}
