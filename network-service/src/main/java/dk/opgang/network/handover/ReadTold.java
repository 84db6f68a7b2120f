package dk.opgang.network.handover;

import dk.opgang.platform.codes.CodeList;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * That the receiver has read a handover.
 *
 * @param id by which it is logged once
 * @param what cover or content
 * @param purpose a code of {@code purposes}
 */
record ReadTold(UUID id, String what, String purpose, Instant readAt) {

    static final String COVER = "cover";
    static final String CONTENT = "content";

    private static final Set<String> ALL = Set.of(COVER, CONTENT);
    private static final CodeList PURPOSES = CodeList.load("purposes");

    boolean isWhole() {
        return id != null && ALL.contains(what) && PURPOSES.keys().contains(purpose) && readAt != null;
    }
}
