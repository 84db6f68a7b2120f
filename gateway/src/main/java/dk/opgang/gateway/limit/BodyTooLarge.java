package dk.opgang.gateway.limit;

/** Ends the reading of a body that is longer than its limit. */
public final class BodyTooLarge extends RuntimeException {

    BodyTooLarge(long limit) {
        super("The body has more than " + limit + " bytes", null, false, false);
    }
}
