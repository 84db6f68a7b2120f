package dk.opgang.initiatives.placement;

import dk.opgang.initiatives.placement.PlacementRequest.Outcome;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.http.Preconditions;
import dk.opgang.platform.json.MergePatch;
import dk.opgang.platform.problem.Faults;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Changes a placement; its source and its participant stay. */
@Singleton
class ChangePlacement {

    private final OpenPlacement open;
    private final SeenPlacements seen;
    private final PlacementFacts facts;
    private final TellPlacement tell;

    ChangePlacement(OpenPlacement open, SeenPlacements seen, PlacementFacts facts, TellPlacement tell) {
        this.open = open;
        this.seen = seen;
        this.facts = facts;
        this.tell = tell;
    }

    @Transactional
    SeenPlacement patch(Caller caller, UUID id, @Nullable String ifMatch, MergePatch patch) {
        Placement placement = open.toWrite(caller, id, "change-placement");
        SeenPlacement before = seen.get(caller, id);
        Preconditions.requireMatch(ifMatch, before.version());
        PlacementRequest told = patch.applyTo(before.form(), PlacementRequest.class);
        Faults faults = new Faults();
        var checked = facts.check(caller, told);
        faults.unchanged("/source", before.source(), told.source());
        faults.unchanged("/participantId", before.participantId(), told.participantId());
        faults.broken(checked.faults());
        faults.throwIfAny();
        tell.again(caller, placement, before.form(), told, checked.municipality());
        return seen.afterwards(caller, id);
    }

    /** Records what came of the placement. */
    @Transactional
    SeenPlacement end(Caller caller, UUID id, OutcomeRequest outcome) {
        Placement placement = open.toWrite(caller, id, "record-outcome");
        SeenPlacement before = seen.get(caller, id);
        PlacementRequest told = before.form().with(new Outcome(outcome.kind(), outcome.on()));
        OutcomeRequest.check(told, facts, caller);
        tell.again(caller, placement, before.form(), told, placement.municipalityCode());
        return seen.afterwards(caller, id);
    }
}
