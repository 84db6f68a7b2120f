package dk.opgang.local.demo;

import dk.opgang.local.api.BatchReceipt;

/** What the demo asks of a batch. */
final class DemoReceipts {

    private DemoReceipts() {}

    /** @throws DemoException if the batch failed or a row was rejected */
    static void requireTaken(String step, BatchReceipt receipt) {
        if (!receipt.isCompleted() || receipt.rejected() > 0) {
            throw new DemoException(step + ": the batch is " + receipt.status() + ", " + receipt.summary() + ". See "
                    + receipt.path() + "/rejections");
        }
    }
}
