package dk.opgang.local.api;

/** The API could not be reached, or answered with a problem. */
public final class ApiException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;

    ApiException(int status, String message) {
        super(message);
        this.status = status;
    }

    ApiException(String message, Throwable cause) {
        super(message, cause);
        this.status = 0;
    }

    /** The HTTP status; 0 if there was no answer. */
    public int status() {
        return status;
    }

    /** Whether the request itself was wrong, so that sending it again does not help. */
    public boolean isRefusal() {
        return status >= 400 && status < 500 && status != 429;
    }
}
