package dk.opgang.network.relocation;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.inbox.EventHandler;
import dk.opgang.platform.inbox.IncomingEvent;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Lets cases follow what happens to their participants: who is erased leaves, who is merged goes on as the survivor. */
@Singleton
class ParticipantEvents implements EventHandler {

    private static final String ERASED = "dk.opgang.participants.participant-erased.v1";
    private static final String MERGED = "dk.opgang.participants.participant-merged.v1";

    private final RelocationCases cases;
    private final StepByItself steps;

    ParticipantEvents(RelocationCases cases, StepByItself steps) {
        this.cases = cases;
        this.steps = steps;
    }

    @Override
    public Set<String> types() {
        return Set.of(ERASED, MERGED);
    }

    @Override
    public void handle(List<IncomingEvent> events) {
        for (IncomingEvent event : events) {
            if (event.type().equals(ERASED)) {
                UUID erased = event.aggregateId();
                naming(erased).forEach(caseId -> steps.erase(caseId, erased));
            } else {
                Merged merged = event.as(Merged.class);
                naming(merged.mergedParticipantId())
                        .forEach(caseId -> steps.merge(caseId, merged.mergedParticipantId(), merged.participantId()));
            }
        }
    }

    private List<UUID> naming(UUID participant) {
        return cases.naming(Caller.system(), participant).stream()
                .map(RelocationCase::id)
                .toList();
    }

    private record Merged(UUID participantId, UUID mergedParticipantId) {}
}
