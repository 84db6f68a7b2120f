package dk.opgang.client;

/** The thread was interrupted while it waited; its flag is set again. */
public final class OpgangInterrupted extends OpgangException {

    private static final long serialVersionUID = 1L;

    OpgangInterrupted(String waitedFor, Exception cause) {
        super("Interrupted while waiting for " + waitedFor, cause);
        Thread.currentThread().interrupt();
    }
}
