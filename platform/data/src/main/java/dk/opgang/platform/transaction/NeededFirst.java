package dk.opgang.platform.transaction;

/** Ends a transaction that needs something from outside of it first. {@link OuterTransaction} fetches that and begins the work again. */
public final class NeededFirst extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Runnable errand;
    private final boolean foreseen;

    NeededFirst(Runnable errand, boolean foreseen) {
        super("Something outside of the transaction is needed first", null, false, false);
        this.errand = errand;
        this.foreseen = foreseen;
    }

    /** Whether it can be fetched for all rows of a batch at once by who sees the rows alone. */
    public boolean isForeseen() {
        return foreseen;
    }

    /** Fetches what is needed; to be called without a transaction. */
    public void run() {
        errand.run();
    }
}
