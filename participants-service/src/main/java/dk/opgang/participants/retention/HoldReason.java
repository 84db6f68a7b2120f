package dk.opgang.participants.retention;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Why something that is due stays all the same: a code of {@code retention-hold-reasons}. Of several the first is told; the database numbers
 * them in this order.
 */
enum HoldReason {
    RESTRICTED,
    REQUEST_OPEN,
    RELOCATION_OPEN,
    HANDOVER_OPEN;

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static HoldReason of(String code) {
        return Stream.of(values())
                .filter(it -> it.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** As a report tells it, in the order of the reasons. */
    static List<RetentionRun.HeldBack> told(Map<HoldReason, Long> held) {
        return new TreeMap<>(held)
                .entrySet().stream()
                        .map(it -> new RetentionRun.HeldBack(it.getKey().code(), it.getValue()))
                        .toList();
    }
}
