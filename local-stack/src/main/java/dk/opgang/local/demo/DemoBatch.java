package dk.opgang.local.demo;

import dk.opgang.client.Batch;
import dk.opgang.client.BatchReceipt;
import dk.opgang.client.Content;
import dk.opgang.local.api.OpgangApi;

/** A batch of the demo, of which every row is to be taken. */
final class DemoBatch {

    private DemoBatch() {}

    /**
     * Sends the table and waits until it is read.
     *
     * @throws DemoException if the batch failed or a row was rejected
     */
    static void post(OpgangApi api, DemoListener listener, String step, String collection, String csv) {
        BatchReceipt receipt = api.postBatch(Batch.of(collection, "text/csv", Content.of(csv)), listener.batch(step));
        if (!receipt.isCompleted() || receipt.rows().rejected() > 0) {
            throw new DemoException(step + ": the batch is " + receipt.status() + ", " + receipt.rows() + ". See "
                    + receipt.path() + "/rejections");
        }
        listener.done(step, receipt.rows().toString());
    }
}
