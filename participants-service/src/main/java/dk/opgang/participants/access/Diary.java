package dk.opgang.participants.access;

import dk.opgang.platform.audit.Access;
import dk.opgang.platform.audit.AccessLog;
import dk.opgang.platform.caller.Caller;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes into the access log who read, searched or changed what of a participant, in the transaction that does it; and of somebody who reads
 * under a consent what it was shown.
 */
@Singleton
public class Diary {

    /** The criterion of a search for the bearer of a CPR, which itself is never logged. */
    public static final String BY_CPR = "cpr";

    /** What a list shows of each participant in it. */
    static final String FIND = "find-participant";

    private final AccessLog log;
    private final ConsentReads reads;

    Diary(AccessLog log, ConsentReads reads) {
        this.log = log;
        this.reads = reads;
    }

    /**
     * One access to one participant's data.
     *
     * @param action kebab case, such as {@code read-identity}
     */
    public void note(Caller caller, String action, UUID participantId, String municipality, @Nullable String purpose) {
        log.record(caller, access(action, participantId, municipality, purpose));
        reads.note(caller, action, Map.of(participantId, municipality));
    }

    /** A change, which needs no purpose of its own. */
    public void note(Caller caller, String action, UUID participantId, String municipality) {
        note(caller, action, participantId, municipality, null);
    }

    /**
     * A search, by the names of its criteria, and everybody that it showed.
     *
     * @param found municipality of each participant that was shown
     */
    public void search(Caller caller, String criterion, @Nullable String purpose, Map<UUID, String> found) {
        List<Access> entries = new ArrayList<>();
        entries.add(Access.search("search-participants", "participants", purpose, criterion));
        found.forEach((id, municipality) -> entries.add(access(FIND, id, municipality, purpose)));
        log.recordAll(caller, entries);
        reads.note(caller, FIND, found);
    }

    /**
     * The same action on many participants.
     *
     * @param municipalities of the participants, by their ids
     */
    public void noteAll(Caller caller, String action, @Nullable String purpose, Map<UUID, String> municipalities) {
        if (!municipalities.isEmpty()) {
            List<Access> entries = new ArrayList<>();
            municipalities.forEach((id, municipality) -> entries.add(access(action, id, municipality, purpose)));
            log.recordAll(caller, entries);
            reads.note(caller, action, municipalities);
        }
    }

    /** The same action on many participants of one municipality. */
    public void noteAll(Caller caller, String action, List<UUID> participantIds, String municipality) {
        noteAll(caller, action, participantIds, municipality, null);
    }

    /** The same for a purpose. */
    public void noteAll(
            Caller caller, String action, List<UUID> participantIds, String municipality, @Nullable String purpose) {
        if (!participantIds.isEmpty()) {
            log.recordAll(
                    caller,
                    participantIds.stream()
                            .map(id -> access(action, id, municipality, purpose))
                            .toList());
            reads.note(caller, action, participantIds, municipality);
        }
    }

    private static Access access(String action, UUID participantId, String municipality, @Nullable String purpose) {
        return Access.of(
                action, "participants/" + participantId, participantId, "municipality:" + municipality, purpose);
    }
}
