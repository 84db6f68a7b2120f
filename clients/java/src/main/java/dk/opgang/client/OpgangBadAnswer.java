package dk.opgang.client;

/** The answer is not what was asked for, for instance no JSON: something else than Opgang stands at the address. */
public final class OpgangBadAnswer extends OpgangException {

    private static final long serialVersionUID = 1L;

    OpgangBadAnswer(String message) {
        super(message);
    }

    OpgangBadAnswer(String message, Throwable cause) {
        super(message, cause);
    }
}
