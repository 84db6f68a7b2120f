package dk.opgang.initiatives.placement;

import dk.opgang.initiatives.elsewhere.KnownParticipant;
import dk.opgang.initiatives.elsewhere.ParticipantProblem;
import dk.opgang.initiatives.placement.rules.Findings.Remark;
import dk.opgang.platform.problem.Fault;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the rules come to for a placement.
 *
 * @param participant null if it is unknown, which is a fault
 * @param isSilent whether there is a fault that is told without what it is about, since it tells of a person
 * @param foundStep key of the step to which it belongs
 * @param reachedStep key of the step that it reaches
 * @param extensionOf the placement that it extends
 */
record PlacementDecision(
        @Nullable KnownParticipant participant,
        List<Fault> faults,
        List<Remark> remarks,
        boolean isSilent,
        boolean isRead,
        @Nullable String foundStep,
        @Nullable String reachedStep,
        @Nullable UUID extensionOf) {

    /** Of the participant; nobody is placed of whom nothing is known. */
    String municipality() {
        return Objects.requireNonNull(participant, "Nobody is placed of whom nothing is known")
                .municipalityCode();
    }

    boolean isOfRestricted() {
        String restricted = ParticipantProblem.PARTICIPANT_RESTRICTED.code();
        return faults.stream().anyMatch(fault -> fault.code().equals(restricted));
    }

    /** Remarks as they are kept, of the placement itself or of the person. */
    List<String> kept(boolean ofPerson) {
        return remarks.stream()
                .filter(remark -> remark.code().isOfPerson() == ofPerson)
                .map(Remark::kept)
                .toList();
    }
}
