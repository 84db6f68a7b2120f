package dk.opgang.network.feed;

import dk.opgang.platform.audit.Access;
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
        Map<UUID, Access> byParticipant = new LinkedHashMap<>();
        for (FeedEntry entry : shown) {
            if (entry.participant() != null) {
                String owner = entry.controller() == null ? null : EventContext.municipality(entry.controller());
                byParticipant.put(
                        entry.participant(), Access.of(ACTION, RESOURCE, entry.participant(), owner, purpose));
            }
        }
        if (!byParticipant.isEmpty()) {
            log.recordAll(caller, byParticipant.values());
        }
        uses.note(shown);
    }
}
