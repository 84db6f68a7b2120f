package dk.opgang.participants.handover;

import com.fasterxml.jackson.databind.JsonNode;
import dk.opgang.participants.access.Purpose;
import dk.opgang.participants.export.RecordsElsewhere;
import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.transaction.Errands;
import jakarta.enterprise.context.RequestScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What initiatives-service keeps of those whom a request hands over: asked before its transaction, and once. */
@RequestScoped
class FetchedRecords {

    private static final List<String> NOT_ASKED = List.of("network-service");

    private final RecordsElsewhere elsewhere;
    private final Errands errands;
    private final Map<UUID, JsonNode> known = new HashMap<>();

    FetchedRecords(RecordsElsewhere elsewhere, Errands errands) {
        this.elsewhere = elsewhere;
        this.errands = errands;
    }

    /** Takes the running transaction back, asks, and lets the work begin anew, unless it is known of all of them. */
    void require(Collection<UUID> participants, String municipality) {
        Set<Wanted> open = participants.stream()
                .filter(id -> !known.containsKey(id))
                .map(id -> new Wanted(id, municipality))
                .collect(Collectors.toSet());
        errands.first(open, this::fetch);
    }

    /** The records of that kind; null if nobody has asked for them. */
    @Nullable
    JsonNode of(UUID participant, String kind) {
        JsonNode all = known.get(participant);
        return all == null ? null : all.get(kind);
    }

    /** @throws ProblemException 503 if there is no answer in time: what is not known is no reason to hand over less */
    private void fetch(Set<Wanted> wanted) {
        for (Wanted one : wanted) {
            JsonNode found = elsewhere
                    .of(one.participant(), one.municipality(), new Purpose(Purpose.EVERYDAY), NOT_ASKED)
                    .initiatives();
            if (found == null) {
                throw new ProblemException(CommonProblem.SERVICE_UNAVAILABLE).withHeader("Retry-After", "5");
            }
            known.put(one.participant(), found);
        }
    }

    private record Wanted(UUID participant, String municipality) {}
}
