package dk.opgang.network.feed;

import dk.opgang.platform.audit.Access;
import dk.opgang.platform.audit.AccessBy;
import dk.opgang.platform.audit.AccessLog;
import dk.opgang.platform.caller.Caller;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Writes into the access log to whom the feed showed events about which participant: once for each page, or part of a stream; and notes
 * what was shown under a consent.
 */
@Singleton
class FeedDiary {

    private static final String ACTION = "read-events";
    private static final String RESOURCE = "events";

    private final AccessLog log;
    private final FeedConsentUses uses;

    FeedDiary(AccessLog log, FeedConsentUses uses) {
        this.log = log;
        this.uses = uses;
    }

    void note(Caller caller, String purpose, List<FeedEntry> shown) {
        note(List.of(new FeedReader(caller, purpose)), shown);
    }

    /** The same of readers of one tenant who are all shown the same: each of them has read. */
    void note(List<FeedReader> readers, List<FeedEntry> shown) {
        Map<UUID, FeedEntry> byParticipant = new LinkedHashMap<>();
        for (FeedEntry entry : shown) {
            if (entry.participant() != null) {
                byParticipant.put(entry.participant(), entry);
            }
        }
        List<AccessBy> accesses = readers.stream()
                .flatMap(reader -> byParticipant.entrySet().stream()
                        .map(about -> new AccessBy(
                                reader.caller(), access(about.getKey(), about.getValue(), reader.purpose()))))
                .toList();
        if (!accesses.isEmpty()) {
            log.recordAll(accesses);
        }
        uses.note(shown, readers.size());
    }

    private static Access access(UUID participant, FeedEntry entry, String purpose) {
        String owner = entry.controller() == null ? null : EventContext.municipality(entry.controller());
        return Access.of(ACTION, RESOURCE, participant, owner, purpose);
    }
}
