package dk.opgang.cli.batch;

import com.fasterxml.jackson.databind.JsonNode;
import dk.opgang.cli.base.CommandFailed;
import dk.opgang.cli.base.Json;
import dk.opgang.cli.base.Output;
import dk.opgang.cli.base.Session;
import dk.opgang.cli.base.Table;
import dk.opgang.cli.base.Word;
import dk.opgang.cli.profile.TargetOptions;
import dk.opgang.client.BatchReceipt;
import dk.opgang.client.OpgangClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code opgang batch}. */
@Command(
        name = "batch",
        mixinStandardHelpOptions = true,
        description = "Shows what became of a batch; exit code 1 if rows of it were rejected.")
public final class BatchCommand implements Callable<Integer> {

    @Mixin
    TargetOptions options;

    @Parameters(index = "0", paramLabel = "KIND", description = "${COMPLETION-CANDIDATES}")
    Kind kind;

    @Parameters(index = "1", paramLabel = "ID")
    UUID id;

    @Option(names = "--wait", description = "Return when it is done.")
    boolean wait;

    @Option(
            names = "--rejections",
            paramLabel = "FILE",
            description = "Write the rejected rows there, with their errors.")
    @Nullable
    Path rejections;

    public BatchCommand(Session session) {
        this.options = new TargetOptions(session);
    }

    @Override
    public Integer call() {
        if (rejections != null && Files.isDirectory(rejections)) {
            throw CommandFailed.wrongUse(Word.IS_FOLDER, rejections);
        }
        String path = kind.collection() + "/" + id;
        try (OpgangClient client = Posting.client(options, options.target(kind.poster()))) {
            BatchReceipt receipt =
                    wait ? awaited(client, path) : BatchReceipt.of(kind.collection(), client.get(path, JsonNode.class));
            if (rejections != null) {
                write(client, receipt, rejections);
            }
            print(receipt);
            BatchWords.failure(options, receipt);
            return BatchWords.exitCode(receipt);
        }
    }

    private BatchReceipt awaited(OpgangClient client, String path) {
        Progress progress = new Progress(options, true, () -> -1);
        try {
            return client.awaitBatch(path, progress);
        } finally {
            progress.close();
        }
    }

    private void write(OpgangClient client, BatchReceipt receipt, Path file) {
        try {
            new Rejections(client).write(receipt.path(), file);
            options.say(Word.REJECTIONS_ARE_IN, file);
        } catch (RejectionsNotWritten e) {
            throw CommandFailed.wrongUse(Word.NOT_WRITTEN, file, e.reason());
        }
    }

    private void print(BatchReceipt receipt) {
        Output form = options.output(Output.TABLE);
        if (form == Output.JSON) {
            Json.print(options.out(), receipt.json());
        } else if (form == Output.CSV) {
            Table.of(List.of(receipt.json())).print(options.out(), form);
        } else {
            BatchWords.tell(options, options.out(), receipt);
            options.out().flush();
        }
    }
}
