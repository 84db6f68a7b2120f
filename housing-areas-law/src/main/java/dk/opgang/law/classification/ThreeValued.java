package dk.opgang.law.classification;

import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/** Three-valued logic (Kleene): what is not known stays open, unless the rest settles the answer. Null on the wire is unknown. */
public enum ThreeValued {
    FALSE,
    UNKNOWN,
    TRUE;

    public static ThreeValued of(boolean value) {
        return value ? TRUE : FALSE;
    }

    ThreeValued and(ThreeValued other) {
        return compareTo(other) <= 0 ? this : other;
    }

    ThreeValued or(ThreeValued other) {
        return compareTo(other) >= 0 ? this : other;
    }

    ThreeValued not() {
        return values()[TRUE.ordinal() - ordinal()];
    }

    @JsonValue
    public @Nullable Boolean asBoolean() {
        return this == UNKNOWN ? null : Boolean.valueOf(this == TRUE);
    }

    /** 1, 0, or null for what is open. */
    public @Nullable Integer asNumber() {
        return this == UNKNOWN ? null : Integer.valueOf(this == TRUE ? 1 : 0);
    }
}
