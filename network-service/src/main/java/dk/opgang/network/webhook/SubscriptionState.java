package dk.opgang.network.webhook;

/** Whether a subscription is served. */
public final class SubscriptionState {

    public static final String ACTIVE = "active";
    /** By its owner. */
    public static final String PAUSED = "paused";
    /** By the service, since nothing got through for too long. */
    public static final String PAUSED_FAILING = "paused-failing";
    /** By the receiver, who answered that it is gone. */
    public static final String PAUSED_GONE = "paused-gone";

    private SubscriptionState() {}
}
