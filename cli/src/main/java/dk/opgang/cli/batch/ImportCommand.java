package dk.opgang.cli.batch;

import dk.opgang.cli.base.CommandFailed;
import dk.opgang.cli.base.Interruption;
import dk.opgang.cli.base.Session;
import dk.opgang.cli.base.Word;
import dk.opgang.cli.profile.Target;
import dk.opgang.cli.profile.TargetOptions;
import dk.opgang.client.Batch;
import dk.opgang.client.BatchReceipt;
import dk.opgang.client.Content;
import dk.opgang.client.OpgangClient;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code opgang import}. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = "Posts a file of any size as a batch, and writes the rejected rows beside it.")
public final class ImportCommand implements Callable<Integer> {

    private static final String STANDARD_INPUT = "-";

    @Mixin
    TargetOptions options;

    @Parameters(index = "0", paramLabel = "KIND", description = "${COMPLETION-CANDIDATES}")
    Kind kind;

    @Parameters(
            index = "1",
            paramLabel = "FILE",
            descriptionKey = "import-file",
            description = "A .csv, .ndjson, .jsonl or .json file; - is standard input.")
    Path file;

    @Option(
            names = "--format",
            paramLabel = "FORM",
            description = "If the name does not tell: ${COMPLETION-CANDIDATES}.")
    @Nullable
    Format format;

    @Option(names = "--dry-run", description = "Check the rows and keep nothing.")
    boolean dryRun;

    @Option(names = "--abort-on-error", description = "Keep nothing if a single row is rejected.")
    boolean abortOnError;

    @Option(names = "--no-progress", description = "Do not show how far it is.")
    boolean noProgress;

    @ArgGroup
    @Nullable
    Again again;

    /** What to do about an import of the file that was broken off: one of both. */
    static final class Again {

        @Option(names = "--resume", description = "Go on with an import that was broken off: every row is taken once.")
        boolean resume;

        @Option(names = "--restart", description = "Begin anew, whatever came of the one that was broken off.")
        boolean restart;
    }

    public ImportCommand(Session session) {
        this.options = new TargetOptions(session);
    }

    @Override
    public Integer call() {
        Target target = options.target(kind.poster());
        return file.toString().equals(STANDARD_INPUT) ? ofStandardInput(target) : ofFile(target);
    }

    private int ofFile(Target target) {
        Format form = Format.of(format, file);
        RowsFile rows = RowsFile.of(file);
        ImportState.Terms terms = new ImportState.Terms(kind.toString(), target.speaker(), dryRun, abortOnError);
        ImportState state = chosen(ImportState.begin(terms, rows.sha256()));
        Path rejections = file.resolveSibling(file.getFileName() + ".rejections.csv");
        Progress progress = new Progress(options, !noProgress, form.hasRowsOfLines() ? rows::linesSent : () -> -1);
        try (OpgangClient client = Posting.client(options, target)) {
            Rejections.takeAwayOld(rejections);
            Import run = new Import(options, client, file, rows, state, again != null && again.resume);
            try (Interruption interruption = Interruption.telling(
                    () -> tell(Word.INTERRUPTED, StateFile.beside(file).path()))) {
                BatchReceipt receipt = run.run(batch(form, rows), progress);
                return new ImportReport(options, kind, receipt, rejections)
                        .tell(client, progress.taken(), () -> run.end(interruption));
            }
        }
    }

    private int ofStandardInput(Target target) {
        if (again != null) {
            throw CommandFailed.wrongUse(Word.NO_RESUMPTION_OF_INPUT);
        }
        Progress progress = new Progress(options, !noProgress, () -> -1);
        Path rejections = Path.of("opgang-" + kind + ".rejections.csv");
        try (OpgangClient client = Posting.client(options, target);
                Interruption interruption = Interruption.telling(() -> tell(Word.INPUT_INTERRUPTED))) {
            Rejections.takeAwayOld(rejections);
            BufferedInputStream input = new BufferedInputStream(System.in);
            Batch batch = batch(Format.of(format, input), Content.once(input));
            BatchReceipt receipt = client.postBatch(batch, progress);
            progress.close();
            return new ImportReport(options, kind, receipt, rejections).tell(client, progress.taken(), () -> {});
        } catch (IOException e) {
            throw new UncheckedIOException("Standard input cannot be read", e);
        }
    }

    /** The import that was begun earlier, if it is to be gone on with, or the new one. */
    private ImportState chosen(ImportState fresh) {
        StateFile noted = StateFile.beside(file);
        if (again != null && again.resume) {
            ImportState begun =
                    noted.read().orElseThrow(() -> CommandFailed.wrongUse(Word.NOTHING_TO_RESUME, noted.path()));
            begun.requireSame(fresh, file, noted.path());
            return begun;
        }
        if (again == null && noted.read().isPresent()) {
            throw CommandFailed.wrongUse(Word.BEGUN_BEFORE, noted.path());
        }
        return fresh;
    }

    private Batch batch(Format form, Content rows) {
        return Batch.of(kind.collection(), form.mediaType(), rows)
                .dryRun(dryRun)
                .abortOnError(abortOnError);
    }

    private void tell(Word word, Object... details) {
        options.err().println();
        options.err().println(options.words(word, details));
        options.err().flush();
    }
}
