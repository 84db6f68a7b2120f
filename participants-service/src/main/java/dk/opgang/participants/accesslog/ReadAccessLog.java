package dk.opgang.participants.accesslog;

import dk.opgang.participants.subject.Participant;
import dk.opgang.participants.subject.Participants;
import dk.opgang.participants.subject.Subjects;
import dk.opgang.platform.audit.AccessEntry;
import dk.opgang.platform.audit.AccessLog;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.list.ListQuery;
import dk.opgang.platform.list.Page;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Tells the participant's municipality who looked at the participant's data, so that it can tell the participant; and its auditor also
 * of somebody who was erased since.
 */
@Singleton
class ReadAccessLog {

    private final Participants participants;
    private final AccessLog log;

    ReadAccessLog(Participants participants, AccessLog log) {
        this.participants = participants;
        this.log = log;
    }

    /**
     * A page of the log.
     *
     * @param formerIds under which the participant was known before merges, and under which it is logged what was accessed then
     */
    record Logged(Page<AccessEntry> page, List<UUID> formerIds) {}

    @Transactional
    Logged page(Caller caller, UUID id, ListQuery wanted) {
        Optional<Participant> participant = participants.find(caller, id);
        participant.ifPresent(known -> Subjects.requireController(caller, known));
        // Whoever was ever registered was logged.
        boolean erased = caller.has("audit.read") && log.answersFor(caller, id);
        if (participant.isEmpty() && (!erased || participants.isMerged(id))) {
            // Not there, or there as somebody else: as whom, it is told with the refusal.
            participants.get(caller, id);
        }
        List<UUID> formerIds = participants.mergedInto(id);
        return new Logged(log.ofSubject(caller, id, formerIds, wanted), formerIds);
    }
}
