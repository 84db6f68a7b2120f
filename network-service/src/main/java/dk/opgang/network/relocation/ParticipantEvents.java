package dk.opgang.network.relocation;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.inbox.EventHandler;
import dk.opgang.platform.inbox.IncomingEvent;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Lets cases follow what happens to their participants: who is erased leaves, who is merged goes on as the survivor until that is taken back. */
@Singleton
class ParticipantEvents implements EventHandler {

    private static final String ERASED = "dk.opgang.participants.participant-erased.v1";
    private static final String MERGED = "dk.opgang.participants.participant-merged.v1";
    private static final String REVERSED = "dk.opgang.participants.participant-merge-reversed.v1";

    private final RelocationCases cases;
    private final StepByItself steps;

    ParticipantEvents(RelocationCases cases, StepByItself steps) {
        this.cases = cases;
        this.steps = steps;
    }

    @Override
    public Set<String> types() {
        return Set.of(ERASED, MERGED, REVERSED);
    }

    @Override
    public void handle(List<IncomingEvent> events) {
        for (IncomingEvent event : events) {
            switch (event.type()) {
                case ERASED -> erase(event.aggregateId());
                case MERGED -> merge(event.as(Merged.class));
                default -> unmerge(event.as(Merged.class));
            }
        }
    }

    private void erase(UUID erased) {
        naming(erased).forEach(caseId -> steps.erase(caseId, erased));
    }

    private void merge(Merged told) {
        naming(told.mergedParticipantId())
                .forEach(caseId -> steps.merge(caseId, told.mergedParticipantId(), told.participantId()));
    }

    private void unmerge(Merged told) {
        cases.withMerged(told.mergedParticipantId(), told.participantId())
                .forEach(caseId -> steps.unmerge(caseId, told.mergedParticipantId(), told.participantId()));
    }

    private List<UUID> naming(UUID participant) {
        return cases.naming(Caller.system(), participant).stream()
                .map(RelocationCase::id)
                .toList();
    }

    private record Merged(UUID participantId, UUID mergedParticipantId) {}
}
