package dk.opgang.initiatives.placement;

import dk.opgang.initiatives.elsewhere.HousingAreas;
import dk.opgang.initiatives.elsewhere.KnownParticipant;
import dk.opgang.initiatives.elsewhere.KnownParticipants;
import dk.opgang.initiatives.elsewhere.ParticipantProblem;
import dk.opgang.initiatives.initiative.TemplatedInitiatives;
import dk.opgang.initiatives.placement.OpeningsOfPlacements.Taken;
import dk.opgang.initiatives.placement.PlacementCheck.Decision;
import dk.opgang.initiatives.placement.PlacementCheck.Known;
import dk.opgang.initiatives.placement.rules.PlacementForm;
import dk.opgang.initiatives.refusal.SilentRefusals;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.problem.Fault;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.time.BusinessClock;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Gathers what is known about a single placement and has it checked. */
@Singleton
class PlacementFacts {

    private final KnownParticipants participants;
    private final TemplatedInitiatives initiatives;
    private final HousingAreas areas;
    private final OpeningsOfPlacements openings;
    private final SilentRefusals refused;
    private final PlacementCheck check;
    private final BusinessClock clock;

    PlacementFacts(
            KnownParticipants participants,
            TemplatedInitiatives initiatives,
            HousingAreas areas,
            OpeningsOfPlacements openings,
            SilentRefusals refused,
            PlacementCheck check,
            BusinessClock clock) {
        this.participants = participants;
        this.initiatives = initiatives;
        this.areas = areas;
        this.openings = openings;
        this.refused = refused;
        this.check = check;
        this.clock = clock;
    }

    /** The faults, and the municipality of the participant; null if it is unknown, which is a fault. */
    record Checked(List<Fault> faults, @Nullable String municipality) {

        boolean isOfRestricted() {
            String restricted = ParticipantProblem.PARTICIPANT_RESTRICTED.code();
            return faults.stream().anyMatch(fault -> fault.code().equals(restricted));
        }
    }

    /** @throws ProblemException 429 after too many refusals that tell nothing */
    Checked check(Caller caller, PlacementForm form) {
        UUID participantId = form.participantId();
        KnownParticipant participant = participantId == null
                ? null
                : participants.find(caller, participantId).orElse(null);
        boolean isRead = SilentRefusals.isRead(caller, participant, form.initiativeId());
        if (participant != null && !isRead) {
            refused.requireRoom(caller, participant.id());
        }
        Counted counted = form.initiativeId() == null
                ? null
                : initiatives.find(caller, form.initiativeId()).map(Counted::of).orElse(null);
        Known known = new Known(participant, counted, municipalityOf(form.housingAreaId()), isRead);
        Decision decision = check.check(form, known, clock.today());
        if (decision.isSilent()) {
            refused.note(caller, "refused-placement", "placements", participant.id(), participant.municipalityCode());
        }
        List<Fault> faults = new ArrayList<>(decision.faults());
        if (participant != null && form.openingId() != null) {
            Taken taken = new Taken(form.openingId(), form.initiativeId(), participant.municipalityCode());
            OpeningsOfPlacements.fault(taken, openings.fitting(List.of(taken))).ifPresent(faults::add);
        }
        return new Checked(faults, participant == null ? null : participant.municipalityCode());
    }

    /**
     * The municipality of the participant; ends the request if the placement breaks a rule, or others have found a fault: with 409 if
     * the participant may not be written about at all.
     */
    String municipalityOf(Caller caller, PlacementForm form, Faults faults) {
        Checked checked = check(caller, form);
        faults.broken(checked.faults());
        if (checked.isOfRestricted()) {
            throw new ProblemException(ParticipantProblem.PARTICIPANT_RESTRICTED, faults.all());
        }
        faults.throwIfAny();
        return Objects.requireNonNull(checked.municipality(), "Nobody is placed of whom nothing is known");
    }

    private @Nullable String municipalityOf(@Nullable UUID area) {
        return area == null ? null : areas.municipalitiesOf(List.of(area)).get(area);
    }
}
