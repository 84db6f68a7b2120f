package dk.opgang.participants.intake;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A keyed hash of a CPR as a key of maps. */
record CprHash(byte[] bytes) {

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CprHash(byte[] others) && Arrays.equals(bytes, others);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }
}
