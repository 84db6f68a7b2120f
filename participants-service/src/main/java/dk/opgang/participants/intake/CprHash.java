package dk.opgang.participants.intake;

import java.util.Arrays;

/** A keyed hash of a CPR as a key of maps. */
record CprHash(byte[] bytes) {

    @Override
    public boolean equals(Object other) {
        return other instanceof CprHash(byte[] others) && Arrays.equals(bytes, others);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }
}
