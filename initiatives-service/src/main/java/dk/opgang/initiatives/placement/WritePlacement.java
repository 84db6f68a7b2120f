package dk.opgang.initiatives.placement;

import dk.opgang.initiatives.access.Diary;
import dk.opgang.initiatives.elsewhere.Survivors;
import dk.opgang.initiatives.enrolment.FoundSteps;
import dk.opgang.initiatives.followup.PlanFollowUps;
import dk.opgang.initiatives.placement.rules.PlacementForm;
import dk.opgang.initiatives.placement.rules.PlacementForm.Outcome;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.http.Preconditions;
import dk.opgang.platform.json.MergePatch;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.posted.Posted;
import dk.opgang.platform.problem.CommonFault;
import dk.opgang.platform.problem.Faults;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Takes a placement in and changes it; its source and its participant stay. Who changes it may see it in part: it changes what it tells
 * otherwise than it saw it, and what others have added stays.
 */
@Singleton
class WritePlacement {

    private final Placements placements;
    private final Survivors survivors;
    private final SeenPlacements seen;
    private final PostedPlacements posted;
    private final OpenPlacement open;
    private final WithdrawPlacement withdraw;
    private final PlacementFacts facts;
    private final PlanFollowUps followUps;
    private final FoundSteps steps;
    private final Outbox outbox;
    private final Diary diary;

    WritePlacement(
            Placements placements,
            Survivors survivors,
            SeenPlacements seen,
            PostedPlacements posted,
            OpenPlacement open,
            WithdrawPlacement withdraw,
            PlacementFacts facts,
            PlanFollowUps followUps,
            FoundSteps steps,
            Outbox outbox,
            Diary diary) {
        this.placements = placements;
        this.survivors = survivors;
        this.seen = seen;
        this.posted = posted;
        this.open = open;
        this.withdraw = withdraw;
        this.facts = facts;
        this.followUps = followUps;
        this.steps = steps;
        this.outbox = outbox;
        this.diary = diary;
    }

    /** A placement that its poster has posted before is changed; a source that is posted for somebody else is another placement. */
    @Transactional
    Posted<SeenPlacement> post(Caller caller, PlacementForm told) {
        PlacementForm form = told.participantId() == null ? told : told.about(survivors.of(told.participantId()));
        Faults faults = new Faults();
        if (form.source() == null) {
            faults.broken("/source", CommonFault.REQUIRED);
        }
        PlacementDecision decision = facts.require(caller, form, null, faults);
        Optional<Placement> known = placements.toWrite(caller, form.source());
        if (known.isPresent() && known.get().participantId().equals(form.participantId())) {
            PlacementForm before = seen.get(caller, known.get().id()).form();
            diary.note(caller, "change-placement", ReadPlacements.subject(known.get()));
            return new Posted<>(change(caller, known.get(), before, form.keepingOutcome(before), decision), false);
        }
        known.ifPresent(other -> withdraw.withdraw(caller, other));
        Placement placement = new Placement(caller.tenantKey(), form, decision);
        placements.persist(placement);
        tell(caller, placement, true);
        diary.note(caller, "post-placement", ReadPlacements.subject(placement));
        return new Posted<>(seen.get(caller, placement.id()), true);
    }

    @Transactional
    SeenPlacement patch(Caller caller, UUID id, @Nullable String ifMatch, MergePatch patch) {
        Placement placement = open.toWrite(caller, id, "change-placement");
        SeenPlacement before = seen.get(caller, id);
        Preconditions.requireMatch(ifMatch, before.version());
        PlacementForm told = patch.applyTo(before.form(), PlacementForm.class);
        Faults faults = new Faults();
        faults.unchanged("/source", before.source(), told.source());
        faults.unchanged("/participantId", before.participantId(), told.participantId());
        return change(caller, placement, before.form(), told, facts.require(caller, told, id, faults));
    }

    /** Records what came of the placement. */
    @Transactional
    SeenPlacement end(Caller caller, UUID id, OutcomeRequest outcome) {
        Placement placement = open.toWrite(caller, id, "record-outcome");
        PlacementForm before = seen.get(caller, id).form();
        PlacementForm told = before.with(new Outcome(outcome.kind(), outcome.on()));
        OutcomeRequest.check(told, id, facts, caller);
        return change(caller, placement, before, told, null);
    }

    /** @param decision null if nothing but an outcome is told */
    private SeenPlacement change(
            Caller caller,
            Placement placement,
            PlacementForm before,
            PlacementForm told,
            @Nullable PlacementDecision decision) {
        posted.find(caller, placement.id()).ifPresent(own -> become(own, told.over(before, own.form()), decision));
        if (become(placement, told.over(before, placement.form()), decision)) {
            tell(caller, placement, false);
        }
        return seen.afterwards(caller, placement.id());
    }

    private static boolean become(AnyPlacement placement, PlacementForm form, @Nullable PlacementDecision decision) {
        return decision == null ? placement.end(form) : placement.become(form, decision);
    }

    private void tell(Caller caller, Placement placement, boolean created) {
        placements.flush();
        PlacementEvent event = PlacementEvent.of(placement, caller.tenantKey(), created);
        followUps.ofPlacements(List.of(event.told()));
        outbox.publish(event);
        // What is new and of no initiative reaches no step.
        if (!created || event.initiativeId() != null) {
            outbox.publishAll(steps.settle(List.of(placement.participantId())));
        }
    }
}
