package dk.opgang.cli.batch;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.opgang.cli.base.CommonOptions;
import dk.opgang.cli.base.Json;
import dk.opgang.cli.base.Output;
import dk.opgang.cli.base.Table;
import dk.opgang.cli.base.Word;
import dk.opgang.client.BatchReceipt;
import dk.opgang.client.OpgangClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of an import, told to people or programs. */
final class ImportReport {

    private final CommonOptions common;
    private final Kind kind;
    private final BatchReceipt receipt;
    private final Path beside;

    /** @param beside where the rejected rows go, if there are any */
    ImportReport(CommonOptions common, Kind kind, BatchReceipt receipt, Path beside) {
        this.common = common;
        this.kind = kind;
        this.receipt = receipt;
        this.beside = beside;
    }

    /**
     * Fetches the rejected rows, tells, and answers the exit code.
     *
     * @param afterwards called when nothing is left to be done
     */
    int tell(OpgangClient client, Duration taken, Runnable afterwards) {
        Path rejections = receipt.rows().rejected() > 0 ? rejections(client) : null;
        afterwards.run();
        Output form = common.output(Output.TABLE);
        if (form == Output.JSON) {
            Json.print(common.out(), json(rejections, taken));
        } else if (form == Output.CSV) {
            Table.of(List.of(json(rejections, taken))).print(common.out(), form);
        } else if (!common.isQuiet()) {
            BatchWords.tell(common, common.out(), receipt);
            if (rejections != null) {
                common.out().println(common.words(Word.REJECTIONS_ARE_IN, rejections));
            }
            common.out().flush();
        }
        BatchWords.failure(common, receipt);
        return BatchWords.exitCode(receipt);
    }

    private @Nullable Path rejections(OpgangClient client) {
        try {
            new Rejections(client).write(receipt.path(), beside);
            return beside;
        } catch (RejectionsNotWritten e) {
            // Not by say: silence must not hide it.
            common.err()
                    .println(common.words(
                            Word.REJECTIONS_NOT_WRITTEN,
                            receipt.rows().rejected(),
                            beside,
                            e.reason(),
                            kind,
                            receipt.id()));
            common.err().flush();
            return null;
        }
    }

    private ObjectNode json(@Nullable Path rejections, Duration taken) {
        ObjectNode json = Json.MAPPER.createObjectNode();
        json.put("batchId", receipt.id());
        json.put("kind", kind.toString());
        json.put("status", receipt.status());
        json.put("dryRun", receipt.dryRun());
        json.set("rows", receipt.json().path("rows"));
        json.put("rejectionsFile", rejections == null ? null : rejections.toString());
        json.put("seconds", taken.toMillis() / 1000.0);
        return json;
    }
}
