package dk.opgang.participants.export;

import dk.opgang.platform.caller.Caller;
import java.util.List;
import java.util.UUID;

/** To whom a participant was handed over, and by whom, for the participant. */
public interface HandoverRecords {

    /** Those that the participant is or was in, oldest first. */
    List<HandoverRecord> about(Caller caller, UUID participantId);
}
