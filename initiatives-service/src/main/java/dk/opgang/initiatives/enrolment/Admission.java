package dk.opgang.initiatives.enrolment;

import dk.opgang.initiatives.elsewhere.KnownParticipant;
import dk.opgang.initiatives.initiative.Initiative;
import dk.opgang.initiatives.initiative.TemplatedInitiatives;
import dk.opgang.initiatives.refusal.SilentRefusals;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.problem.Fault;
import dk.opgang.platform.problem.ProblemException;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decides whether somebody may be enrolled from a day, told for the first time or corrected; refusals that tell nothing are counted. */
@Singleton
class Admission {

    private final EnrolmentRules rules;
    private final TemplatedInitiatives initiatives;
    private final SilentRefusals refused;

    Admission(EnrolmentRules rules, TemplatedInitiatives initiatives, SilentRefusals refused) {
        this.rules = rules;
        this.initiatives = initiatives;
        this.refused = refused;
    }

    /**
     * All faults.
     *
     * @param participant null if the caller may not enrol it or nobody knows it
     * @param decided the first day on which it was decided before
     * @throws ProblemException 429 after too many refusals that tell nothing
     */
    List<Fault> check(
            Caller caller,
            Initiative initiative,
            @Nullable KnownParticipant participant,
            LocalDate from,
            @Nullable LocalDate decided) {
        if (participant != null && caller.organisation().isPresent()) {
            refused.requireRoom(caller, participant.id());
        }
        var template = initiatives.templateOf(caller, initiative).orElseThrow();
        List<Fault> faults = rules.check(caller, initiative, template, participant, from, decided);
        if (EnrolmentRules.isSilent(faults)) {
            refused.note(caller, "refused-enrolment", "enrolments", participant.id(), participant.municipalityCode());
        }
        return faults;
    }
}
