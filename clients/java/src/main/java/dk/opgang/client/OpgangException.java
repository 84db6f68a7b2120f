package dk.opgang.client;

/** A request that did not succeed; each kind says what may be done about it. */
public abstract sealed class OpgangException extends RuntimeException
        permits OpgangBadAnswer, OpgangInterrupted, OpgangProblem, OpgangUnreachable {

    private static final long serialVersionUID = 1L;

    OpgangException(String message) {
        super(message);
    }

    OpgangException(String message, Throwable cause) {
        super(message, cause);
    }
}
