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

/** Writes into the access log who read, searched or changed what of a participant, in the transaction that does it. */
@Singleton
public class Diary {

    /** The criterion of a search for the bearer of a CPR, which itself is never logged. */
    public static final String BY_CPR = "cpr";

    private final AccessLog log;

    Diary(AccessLog log) {
        this.log = log;
    }

    /**
     * One access to one participant's data.
     *
     * @param action kebab case, such as {@code read-identity}
     */
    public void note(Caller caller, String action, UUID participantId, String municipality, @Nullable String purpose) {
        log.record(caller, access(action, participantId, municipality, purpose));
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
        found.forEach((id, municipality) -> entries.add(access("find-participant", id, municipality, purpose)));
        log.recordAll(caller, entries);
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
        }
    }

    private static Access access(String action, UUID participantId, String municipality, @Nullable String purpose) {
        return Access.of(
                action, "participants/" + participantId, participantId, "municipality:" + municipality, purpose);
    }
}
