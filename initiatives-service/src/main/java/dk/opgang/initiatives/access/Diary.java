package dk.opgang.initiatives.access;

import dk.opgang.platform.audit.Access;
import dk.opgang.platform.audit.AccessLog;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.list.Page;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Writes into the access log who read, searched or changed what is kept of a participant, and notes what was read under a consent. */
@Singleton
public class Diary {

    /** Code of {@code purposes}: what is read here is read to handle cases, so that no read stands in the log without a purpose. */
    private static final String EVERYDAY = "case-handling";

    private final AccessLog log;
    private final ConsentReads reads;

    Diary(AccessLog log, ConsentReads reads) {
        this.log = log;
        this.reads = reads;
    }

    /**
     * What was accessed, and of whom.
     *
     * @param resource such as {@code placements/0190…}
     * @param initiativeId to which it belongs, if to any
     */
    public record Subject(
            String resource,
            UUID participantId,
            String municipality,
            @Nullable UUID initiativeId) {}

    /**
     * A read of what is kept of one participant, for the everyday of whoever handles the case.
     *
     * @param action kebab case, such as {@code read-placement}
     */
    public void read(Caller caller, String action, Subject subject) {
        log.record(caller, access(action, subject, EVERYDAY));
        reads.note(caller, action, List.of(subject));
    }

    /**
     * A change of what is kept of one participant, which needs no purpose of its own.
     *
     * @param action kebab case, such as {@code change-placement}
     */
    public void note(Caller caller, String action, Subject subject) {
        log.record(caller, access(action, subject, null));
    }

    /** A search in a collection, and everybody whom it showed. */
    public void search(Caller caller, String collection, Collection<Subject> found) {
        List<Access> entries = new ArrayList<>(found.size() + 1);
        String action = "search-" + collection;
        entries.add(Access.search(action, collection, EVERYDAY, "filters"));
        found.forEach(subject -> entries.add(access("find-in-" + collection, subject, EVERYDAY)));
        log.recordAll(caller, entries);
        reads.note(caller, action, found);
    }

    /** A page that a search in a collection found, once everybody whom it shows is written down. */
    public <T> Page<T> searched(Caller caller, String collection, Page<T> page, Function<? super T, Subject> subject) {
        search(caller, collection, page.items().stream().map(subject).toList());
        return page;
    }

    /**
     * What a slice of a batch did, to everybody whom it concerns: one entry each, written as one set.
     *
     * @param municipalities of the participants, by their ids
     */
    public void slice(Caller caller, String action, String batch, Map<UUID, String> municipalities) {
        if (!municipalities.isEmpty()) {
            List<Access> entries = new ArrayList<>(municipalities.size());
            municipalities.forEach((participant, municipality) ->
                    entries.add(access(action, new Subject(batch, participant, municipality, null), null)));
            log.recordAll(caller, entries);
        }
    }

    private static Access access(String action, Subject subject, @Nullable String purpose) {
        return Access.of(
                action, subject.resource(), subject.participantId(), "municipality:" + subject.municipality(), purpose);
    }
}
