package dk.opgang.local.demo;

/** The demo could not be loaded as it should. */
public final class DemoException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DemoException(String message) {
        super(message);
    }
}
