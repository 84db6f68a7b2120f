package dk.opgang.initiatives.enrolment;

import dk.opgang.initiatives.eligibility.Decision;
import dk.opgang.initiatives.eligibility.RuleFaults;
import dk.opgang.initiatives.elsewhere.KnownParticipant;
import dk.opgang.initiatives.elsewhere.ParticipantProblem;
import dk.opgang.initiatives.fault.InitiativesFault;
import dk.opgang.initiatives.initiative.Initiative;
import dk.opgang.initiatives.initiative.PartnerCheck;
import dk.opgang.initiatives.template.document.InitiativeTemplate;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.problem.Fault;
import dk.opgang.platform.time.Happened;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who may be enrolled in an initiative from which day: the same for a single enrolment and for a row of a batch. */
@Singleton
class EnrolmentRules {

    /**
     * All faults but those of the template's rules.
     *
     * @param participant null if the caller may not enrol it or nobody knows it
     * @param decided the first day on which it was decided before; what was decided is not decided again
     */
    List<Fault> check(
            Caller caller,
            Initiative initiative,
            InitiativeTemplate template,
            @Nullable KnownParticipant participant,
            LocalDate from,
            @Nullable LocalDate decided) {
        List<Fault> faults = new ArrayList<>(2);
        boolean isNewDay = !from.equals(decided);
        if (decided == null) {
            faults.addAll(PartnerCheck.faults(template, initiative));
        }
        if (isNewDay && !initiative.period().contains(from)) {
            faults.add(InitiativesFault.OUTSIDE_INITIATIVE.at("/from"));
        }
        if (participant == null || !participant.mayBeEnrolledIn(initiative.id())) {
            faults.add(participantNotFound());
            return faults;
        }
        if (participant.restricted()) {
            faults.add(ParticipantProblem.PARTICIPANT_RESTRICTED.at("/participantId"));
        }
        if (!initiative.isOf(participant.municipalityCode())) {
            faults.add(InitiativesFault.PARTICIPANT_OF_OTHER_MUNICIPALITY.at("/participantId"));
        }
        if (isNewDay) {
            Happened.sinceBirth(participant.birthYear(), "/from", from)
                    .map(fault -> caller.municipality().isPresent() ? fault : notEligible())
                    .ifPresent(faults::add);
        }
        return faults;
    }

    /** Whether the rules of the template have to decide about the participant. */
    static boolean isToBeDecided(
            Initiative initiative,
            @Nullable KnownParticipant participant,
            LocalDate from,
            @Nullable LocalDate decided) {
        return participant != null && participant.mayBeEnrolledIn(initiative.id()) && !from.equals(decided);
    }

    /** What the municipality is told of each rule that keeps the participant out; a partner is told that it is kept out. */
    static List<Fault> unfit(Caller caller, Decision decision, String pointer) {
        if (!decision.refused()) {
            return List.of();
        }
        if (caller.municipality().isEmpty()) {
            return List.of(InitiativesFault.PARTICIPANT_NOT_ELIGIBLE.at(pointer));
        }
        return decision.failing().isEmpty()
                ? RuleFaults.open(decision.open(), pointer)
                : RuleFaults.failing(decision.failing(), pointer);
    }

    /** Whether one of the faults is told without what it is about, since it tells of a person. */
    static boolean isSilent(List<Fault> faults) {
        return faults.stream().anyMatch(fault -> fault.code().equals(InitiativesFault.PARTICIPANT_NOT_ELIGIBLE.code()));
    }

    /** All that a partner learns: which of the conditions is not met would tell of age or benefits. */
    private static Fault notEligible() {
        return InitiativesFault.PARTICIPANT_NOT_ELIGIBLE.at("/participantId");
    }

    static Fault participantNotFound() {
        return InitiativesFault.PARTICIPANT_NOT_FOUND.at("/participantId");
    }
}
