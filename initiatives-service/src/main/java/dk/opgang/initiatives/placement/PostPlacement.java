package dk.opgang.initiatives.placement;

import dk.opgang.initiatives.access.Diary;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.posted.Posted;
import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.Fault;
import dk.opgang.platform.problem.ProblemException;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes a placement in; one that its poster has posted before is changed, one of somebody else is another one. */
@Singleton
class PostPlacement {

    private final Placements placements;
    private final SeenPlacements seen;
    private final PlacementFacts facts;
    private final TellPlacement tell;
    private final WithdrawPlacement withdraw;
    private final Diary diary;

    PostPlacement(
            Placements placements,
            SeenPlacements seen,
            PlacementFacts facts,
            TellPlacement tell,
            WithdrawPlacement withdraw,
            Diary diary) {
        this.placements = placements;
        this.seen = seen;
        this.facts = facts;
        this.tell = tell;
        this.withdraw = withdraw;
        this.diary = diary;
    }

    @Transactional
    Posted<SeenPlacement> post(Caller caller, PlacementRequest request) {
        var checked = facts.check(caller, request);
        List<Fault> faults = new ArrayList<>(checked.faults());
        if (request.source() == null) {
            faults.addFirst(Fault.at("/source", "required", "Feltet skal udfyldes", "The field is required"));
        }
        if (!faults.isEmpty()) {
            throw new ProblemException(CommonProblem.VALIDATION_FAILED, faults);
        }
        Optional<Placement> known = placements.toWrite(caller, request.source());
        if (known.isPresent() && known.get().participantId().equals(request.participantId())) {
            return again(caller, known.get(), request, checked.municipality());
        }
        known.ifPresent(other -> withdraw.withdraw(caller, other));
        Placement placement = tell.first(caller, request, checked.municipality());
        diary.note(caller, "post-placement", ReadPlacements.subject(placement));
        return new Posted<>(seen.afterwards(caller, placement.id()), true);
    }

    private Posted<SeenPlacement> again(Caller caller, Placement known, PlacementRequest request, String municipality) {
        SeenPlacement before = seen.get(caller, known.id());
        diary.note(caller, "change-placement", ReadPlacements.subject(before));
        tell.again(caller, known, before.form(), request.keepingOutcome(before.form()), municipality);
        return new Posted<>(seen.afterwards(caller, known.id()), false);
    }
}
