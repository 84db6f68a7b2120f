package dk.opgang.participants.participant;

import dk.opgang.participants.casefile.CaseFiles;
import dk.opgang.participants.casefile.Participants;
import dk.opgang.platform.audit.AccessEntry;
import dk.opgang.platform.audit.AccessLog;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.list.ListQuery;
import dk.opgang.platform.list.Page;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Tells the participant's municipality who looked at the participant's data, so that it can tell the participant. */
@Singleton
class ReadAccessLog {

    private final Participants participants;
    private final AccessLog log;

    ReadAccessLog(Participants participants, AccessLog log) {
        this.participants = participants;
        this.log = log;
    }

    @Transactional
    Page<AccessEntry> page(Caller caller, UUID id, ListQuery wanted) {
        CaseFiles.requireController(caller, participants.get(caller, id));
        return log.ofSubject(caller, id, wanted);
    }
}
