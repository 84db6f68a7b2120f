package dk.opgang.network.relocation;

import java.util.List;
import java.util.Locale;

/** Where a match of a case and an offer stands. */
enum MatchState {
    PROPOSED,
    AGREED,
    DECLINED,
    EXPIRED,
    /** The case was stopped. */
    RELEASED;

    /** Of those a case has one at the most, and an offer too. */
    static final List<String> OPEN = List.of("proposed", "agreed");

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static MatchState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    boolean isOpen() {
        return this == PROPOSED || this == AGREED;
    }
}
