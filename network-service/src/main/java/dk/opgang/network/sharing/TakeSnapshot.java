package dk.opgang.network.sharing;

import dk.opgang.network.elsewhere.InitiativesClient.YearsQuestion;
import dk.opgang.network.elsewhere.InitiativesPeer;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.posted.Posted;
import dk.opgang.platform.problem.ProblemException;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Keeps what a method has come to by now, as initiatives-service tells it. */
@Singleton
class TakeSnapshot {

    private final InitiativesPeer peer;
    private final WriteSnapshot write;

    TakeSnapshot(InitiativesPeer peer, WriteSnapshot write) {
        this.peer = peer;
        this.write = write;
    }

    Posted<Snapshot> take(Caller caller, UUID sharedInitiativeId, SnapshotForm form) {
        return write.post(caller, sharedInitiativeId, form, new Asked(peer));
    }

    /** What was asked for one request, outside of its transaction. */
    static final class Asked {

        private final InitiativesPeer peer;
        private final Map<YearsQuestion, List<KeptYear>> answers = new HashMap<>();

        Asked(InitiativesPeer peer) {
            this.peer = peer;
        }

        void ask(YearsQuestion question) {
            List<KeptYear> years = peer
                    .ask(client -> client.findPublishedYears(question))
                    .orElseThrow(() -> new ProblemException(SharingProblem.NOTHING_RUNS))
                    .items()
                    .stream()
                    .map(year -> new KeptYear(year.year(), year.counts(), year.suppressed()))
                    .toList();
            answers.put(question, years);
        }

        List<KeptYear> answer(YearsQuestion question) {
            return answers.getOrDefault(question, List.of());
        }
    }
}
