package dk.opgang.initiatives.template.predicate;

import org.jspecify.annotations.Nullable;

/** What a rule comes to: yes, no, or open as long as something is not known. */
public enum Answer {
    MET,
    NOT_MET,
    OPEN;

    public static Answer of(boolean met) {
        return met ? MET : NOT_MET;
    }

    /** Nobody knows where it is null. */
    public static Answer of(@Nullable Boolean met) {
        return met == null ? OPEN : of(met.booleanValue());
    }

    public Answer not() {
        return switch (this) {
            case MET -> NOT_MET;
            case NOT_MET -> MET;
            case OPEN -> OPEN;
        };
    }

    /** As answers write it: true, false, or null where it is open. */
    public @Nullable Boolean orNull() {
        return this == OPEN ? null : this == MET;
    }
}
