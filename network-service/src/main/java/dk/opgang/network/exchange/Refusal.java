package dk.opgang.network.exchange;

import dk.opgang.platform.coded.Coded;

/** A message is not taken, and never will be. */
public final class Refusal extends RuntimeException {

    /** Why. */
    public enum Reason implements Coded {
        /** It is no message. */
        MALFORMED,
        /** Nobody here knows who says it. */
        UNKNOWN_INSTALLATION,
        /** It is signed with a key that its installation does not have at that time. */
        UNKNOWN_KEY,
        /** It is not what its installation has signed. */
        ALTERED,
        /** It was taken already, or comes from a time before what was taken. */
        REPLAYED,
        /** It is too old, or from a time to come. */
        OUT_OF_TIME,
        /** It is for, or about, a municipality that its installation may not speak for or to. */
        WRONG_MUNICIPALITY,
        /** Nobody is known who serves the municipality that it is for. */
        NOT_SERVED,
        /** It is sealed for somebody else. */
        SEALED_OTHERWISE,
        /** It is about something of another installation. */
        ANOTHERS,
        /** Nobody here knows what to do with it. */
        UNKNOWN_KIND,
        /** It could not be taken in. */
        FAILED;
    }

    private final Reason reason;

    public Refusal(Reason reason) {
        super(reason.code(), null, false, false);
        this.reason = reason;
    }

    /** @throws Refusal for that reason, unless something holds */
    public static void unless(boolean holds, Reason reason) {
        if (!holds) {
            throw new Refusal(reason);
        }
    }

    Reason reason() {
        return reason;
    }
}
