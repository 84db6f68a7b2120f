package dk.opgang.system.matrix;

import static dk.opgang.system.matrix.Caller.AUDITOR;
import static dk.opgang.system.matrix.Caller.OWN;
import static dk.opgang.system.matrix.Caller.READER;
import static dk.opgang.system.matrix.Caller.TRUSTED;
import static dk.opgang.system.matrix.State.CONSENTED;
import static dk.opgang.system.matrix.State.ERASED;
import static dk.opgang.system.matrix.State.PROTECTED;
import static dk.opgang.system.matrix.State.THREATENED;

import java.util.Arrays;
import java.util.Locale;

/** Who sees something of a person. The names stand in the table {@code who-sees.csv}. */
enum Rule {
    /** The controller, and readers as far as their consents go: the reader of these tests has one to nearly everything. */
    CONSENT,
    /** The controller alone. */
    CONTROLLER,
    /** The controller alone, of whoever has such a thing: not everybody is protected, restricted or has left. */
    CONTROLLER_IF_ANY,
    /** The controller alone, of threatened people its trusted staff only. */
    CONTROLLER_ADDRESS,
    /**
     * Name, number, contact information and the whole record: the controller, of protected people its trusted staff only. A reader
     * would need a scope that the one of these tests has not.
     */
    IDENTITY,
    /** Where somebody lives: of threatened people the trusted staff only. */
    ADDRESS,
    /**
     * What another service keeps of the person: the controller, and readers as far as their consents go. No other service learns that
     * somebody is protected.
     */
    KEPT_ELSEWHERE,
    /** Who has read: the controller and its auditor, also after an erasure. */
    AUDIT,
    /** Nobody through this method: it writes, which is tried on people whom the caller may not change. */
    NOBODY,
    /** Not about one participant by its path or filter; the suites of the services look at it. */
    ELSEWHERE;

    static Rule named(String name) {
        return Arrays.stream(values())
                .filter(rule ->
                        rule.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No rule is called " + name));
    }

    /** Whether the caller may read it of somebody in that state. */
    boolean opens(Caller caller, State state) {
        if (!state.exists()) {
            // That somebody was erased, and by whom, is what the controller has to be able to show.
            return this == AUDIT && state == ERASED && (caller.controls() || caller == AUDITOR);
        }
        return switch (this) {
            case CONSENT -> caller.controls() || reads(caller, state) && state != THREATENED;
            case KEPT_ELSEWHERE -> caller.controls() || reads(caller, state);
            case CONTROLLER, CONTROLLER_IF_ANY -> caller.controls();
            case CONTROLLER_ADDRESS -> caller == TRUSTED || caller == OWN && state != THREATENED;
            case ADDRESS ->
                caller == TRUSTED || caller == OWN && state != THREATENED || reads(caller, state) && state == CONSENTED;
            case IDENTITY -> trusted(caller, state);
            case AUDIT -> caller.controls() || caller == AUDITOR;
            case NOBODY, ELSEWHERE -> false;
        };
    }

    private static boolean trusted(Caller caller, State state) {
        return caller == TRUSTED || caller == OWN && state != PROTECTED && state != THREATENED;
    }

    private static boolean reads(Caller caller, State state) {
        return caller == READER && state.consented();
    }
}
