package dk.opgang.network.relocation;

import dk.opgang.platform.coded.Coded;
import java.util.List;

/** Where a match of a case and an offer stands. */
enum MatchState implements Coded {
    PROPOSED,
    AGREED,
    DECLINED,
    EXPIRED,
    /** The case was stopped. */
    RELEASED;

    /** Of those a case has one at the most, and an offer too. */
    static final List<String> OPEN = List.of("proposed", "agreed");

    static MatchState of(String code) {
        return Coded.of(values(), code);
    }

    boolean isOpen() {
        return this == PROPOSED || this == AGREED;
    }
}
