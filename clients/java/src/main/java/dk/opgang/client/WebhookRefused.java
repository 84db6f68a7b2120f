package dk.opgang.client;

/** What came is not signed by Opgang, or is too old: answer 401 and do nothing with it. */
public final class WebhookRefused extends Exception {

    private static final long serialVersionUID = 1L;

    WebhookRefused(String message) {
        super(message);
    }
}
