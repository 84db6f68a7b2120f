package dk.opgang.network.webhook;

/** Whether a subscription is served. */
public final class SubscriptionState {

    public static final String ACTIVE = "active";
    /** By its owner. */
    public static final String PAUSED = "paused";

    private SubscriptionState() {}
}
