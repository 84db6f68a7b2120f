package dk.opgang.initiatives.enrolment;

import dk.opgang.platform.coded.Coded;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Where an enrolment stands; codes of {@code enrolment-states}. A referral may become active at once; what is completed or dropped out stays
 * so.
 */
public enum EnrolmentState implements Coded {
    REFERRED,
    ENROLLED,
    ACTIVE,
    PAUSED,
    COMPLETED,
    DROPPED_OUT;

    /** The states that may follow. */
    public Set<EnrolmentState> next() {
        return switch (this) {
            case REFERRED -> EnumSet.of(ENROLLED, ACTIVE, DROPPED_OUT);
            case ENROLLED -> EnumSet.of(ACTIVE, PAUSED, COMPLETED, DROPPED_OUT);
            case ACTIVE -> EnumSet.of(PAUSED, COMPLETED, DROPPED_OUT);
            case PAUSED -> EnumSet.of(ACTIVE, COMPLETED, DROPPED_OUT);
            case COMPLETED, DROPPED_OUT -> EnumSet.noneOf(EnrolmentState.class);
        };
    }

    /** Whether nothing can follow. */
    public boolean isFinal() {
        return next().isEmpty();
    }

    /** The state of a code that was checked. */
    static EnrolmentState ofKnown(String code) {
        return of(code).orElseThrow();
    }

    public static Optional<EnrolmentState> of(String code) {
        return Coded.find(values(), code);
    }
}
