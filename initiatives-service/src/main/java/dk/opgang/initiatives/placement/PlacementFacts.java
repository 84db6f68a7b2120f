package dk.opgang.initiatives.placement;

import dk.opgang.initiatives.elsewhere.KnownParticipant;
import dk.opgang.initiatives.elsewhere.ParticipantProblem;
import dk.opgang.initiatives.placement.rules.PlacementForm;
import dk.opgang.initiatives.refusal.SilentRefusals;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.data.Sql;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.problem.ProblemException;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Has a single placement decided. */
@Singleton
class PlacementFacts {

    private final LookUpPlacements lookUp;
    private final DecidePlacements decide;
    private final SilentRefusals refused;
    private final AgroalDataSource database;

    PlacementFacts(
            LookUpPlacements lookUp, DecidePlacements decide, SilentRefusals refused, AgroalDataSource database) {
        this.lookUp = lookUp;
        this.decide = decide;
        this.refused = refused;
        this.database = database;
    }

    /**
     * @param self of a placement that is known already
     * @throws ProblemException 429 after too many refusals that tell nothing; 503 if an age is needed and nobody answers
     */
    PlacementDecision check(Caller caller, PlacementForm form, @Nullable UUID self) {
        List<Draft> one = List.of(Draft.of(form, self));
        return Sql.on(database, connection -> {
            NamedByDrafts named = lookUp.look(connection, caller, one, lookUp.counted(caller, one));
            KnownParticipant participant = named.participant(one.getFirst());
            if (participant != null && !SilentRefusals.isRead(caller, participant, form.initiativeId())) {
                refused.requireRoom(caller, participant.id());
            }
            PlacementDecision decision =
                    decide.decide(connection, caller, named, one).getFirst();
            if (decision.isSilent() && participant != null) {
                refused.note(
                        caller, "refused-placement", "placements", participant.id(), participant.municipalityCode());
            }
            return decision;
        });
    }

    /**
     * What was decided; ends the request if the placement breaks a rule, or others have found a fault: with 409 if the participant may not
     * be written about at all.
     */
    PlacementDecision require(Caller caller, PlacementForm form, @Nullable UUID self, Faults faults) {
        PlacementDecision decision = check(caller, form, self);
        faults.broken(decision.faults());
        if (decision.isOfRestricted()) {
            throw new ProblemException(ParticipantProblem.PARTICIPANT_RESTRICTED, faults.all());
        }
        faults.throwIfAny();
        return decision;
    }
}
