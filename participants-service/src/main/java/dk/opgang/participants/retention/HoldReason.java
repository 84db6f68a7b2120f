package dk.opgang.participants.retention;

import dk.opgang.platform.coded.Coded;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Why something that is due stays all the same: a code of {@code retention-hold-reasons}. Of several the first is told; the database numbers
 * them in this order.
 */
enum HoldReason implements Coded {
    RESTRICTED,
    REQUEST_OPEN,
    RELOCATION_OPEN,
    HANDOVER_OPEN;

    static HoldReason of(String code) {
        return Coded.of(values(), code);
    }

    /** As a report tells it, in the order of the reasons. */
    static List<RetentionRun.HeldBack> told(Map<HoldReason, Long> held) {
        return new TreeMap<>(held)
                .entrySet().stream()
                        .map(it -> new RetentionRun.HeldBack(it.getKey().code(), it.getValue()))
                        .toList();
    }
}
