package dk.opgang.network.handover;

import dk.opgang.network.relocation.HandoversOfCase;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The handovers of relocation cases. What a case asks for is noted with it, and done where the package is kept a moment later. */
@Singleton
@Transactional
public class CaseHandovers implements HandoversOfCase {

    private final Handovers handovers;

    CaseHandovers(Handovers handovers) {
        this.handovers = handovers;
    }

    @Override
    public boolean isAcceptedForAll(UUID caseId, Collection<UUID> participantIds) {
        Set<String> missing = new HashSet<>(CaseMarks.of(caseId, participantIds));
        accepted(caseId).forEach(it -> missing.removeAll(Set.copyOf(it.caseMarks())));
        return missing.isEmpty();
    }

    @Override
    public Optional<LocalDate> lastAcceptedOn(UUID caseId) {
        return accepted(caseId).stream()
                .map(Handover::acceptedOn)
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo);
    }

    @Override
    public void moved(UUID caseId, LocalDate on) {
        // Of what is still to be accepted, too: whoever accepts it afterwards is responsible from the same day.
        handovers.ofCase(caseId).stream()
                .filter(it -> !it.isEnding() && it.state().holds())
                .forEach(it -> it.moved(on));
        handovers.flush();
    }

    @Override
    public void end(UUID caseId, String reason) {
        handovers.ofCase(caseId).stream().filter(it -> it.state().holds()).forEach(it -> it.end(reason));
        handovers.flush();
    }

    private List<Handover> accepted(UUID caseId) {
        return handovers.ofCase(caseId).stream()
                .filter(it -> it.state() == HandoverState.ACCEPTED && !it.isEnding())
                .toList();
    }
}
