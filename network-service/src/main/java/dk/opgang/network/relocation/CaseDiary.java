package dk.opgang.network.relocation;

import dk.opgang.platform.audit.Access;
import dk.opgang.platform.audit.AccessLog;
import dk.opgang.platform.caller.Caller;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes into the access log who read or changed the case of which participants. */
@Singleton
class CaseDiary {

    private static final String RESOURCE = "relocation-cases";
    private static final String READ = "read-relocation-case";

    private final AccessLog log;

    CaseDiary(AccessLog log) {
        this.log = log;
    }

    void note(Caller caller, String action, RelocationCase about) {
        note(caller, action, List.of(about), null);
    }

    void read(Caller caller, Collection<RelocationCase> shown, @Nullable String purpose) {
        note(caller, READ, shown, purpose);
    }

    private void note(Caller caller, String action, Collection<RelocationCase> about, @Nullable String purpose) {
        List<Access> accesses = about.stream()
                .flatMap(it -> it.form().participantIds().stream()
                        .map(id -> Access.of(action, RESOURCE, id, it.poster(), purpose)))
                .toList();
        if (!accesses.isEmpty()) {
            log.recordAll(caller, accesses);
        }
    }
}
