package dk.opgang.client;

/** Hears how far a batch is. It is called by whatever thread knows, and must not take long. */
public interface BatchListener {

    /**
     * So many bytes have been sent; less than before if the batch is sent again.
     *
     * @param length of all of it, or −1 if that is not known
     */
    default void sent(long bytes, long length) {}

    /** The service has all rows and goes on by itself, also if nobody waits. */
    default void accepted(BatchReceipt first) {}

    /** The service has dealt with more rows. */
    default void processed(BatchReceipt now) {}
}
