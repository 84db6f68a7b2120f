package dk.opgang.initiatives.enrolment;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Where an enrolment stands. A referral may become active at once; what is completed or dropped out stays so. */
public enum EnrolmentState {
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

    /** The code of {@code enrolment-states}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The state of a code that was checked. */
    static EnrolmentState ofKnown(String code) {
        return of(code).orElseThrow();
    }

    public static Optional<EnrolmentState> of(String code) {
        return Arrays.stream(values())
                .filter(state -> state.code().equals(code))
                .findFirst();
    }
}
