package dk.opgang.cli.batch;

import com.fasterxml.jackson.databind.JsonNode;
import dk.opgang.cli.base.CommonOptions;
import dk.opgang.cli.base.ExitCode;
import dk.opgang.cli.base.Word;
import dk.opgang.client.BatchReceipt;
import java.io.PrintWriter;

/** How a batch is told to people. */
final class BatchWords {

    private BatchWords() {}

    static void tell(CommonOptions common, PrintWriter out, BatchReceipt receipt) {
        BatchReceipt.Rows rows = receipt.rows();
        out.println(common.words(
                Word.BATCH_ROWS, rows.received(), rows.created(), rows.updated(), rows.unchanged(), rows.rejected()));
        out.println(common.words(Word.BATCH_IS, receipt.path(), receipt.status()));
    }

    /** Why it failed, if it did: also where only programs read the rest. */
    static void failure(CommonOptions common, BatchReceipt receipt) {
        JsonNode failure = receipt.json().path("failure");
        if (failure.isObject()) {
            common.err()
                    .println(failure.path("detail").asText(failure.path("code").asText()));
            common.err().flush();
        }
    }

    static int exitCode(BatchReceipt receipt) {
        boolean isBad = receipt.rows().rejected() > 0 || (receipt.isDone() && !receipt.isCompleted());
        return isBad ? ExitCode.REJECTED : ExitCode.DONE;
    }
}
