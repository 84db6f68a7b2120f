package dk.opgang.network.webhook;

/** What became of a delivery. */
public final class DeliveryState {

    public static final String PENDING = "pending";
    public static final String DELIVERED = "delivered";
    public static final String FAILED = "failed";
    /** Its owner may not see the event any more. */
    public static final String WITHHELD = "withheld";

    private DeliveryState() {}
}
