package dk.opgang.local.cli;

import dk.opgang.local.api.ApiException;
import dk.opgang.local.api.BatchReceipt;
import dk.opgang.local.api.BatchUpload;
import dk.opgang.local.api.OpgangApi;
import dk.opgang.local.api.TokenClient;
import dk.opgang.local.oidc.Persona;
import dk.opgang.local.stack.StackSettings;
import dk.opgang.local.stack.Topology;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code opgang import}. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = "Posts a file of any size as a batch, and writes the rejected rows beside it.")
final class ImportCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "KIND", description = "${COMPLETION-CANDIDATES}")
    ImportKind kind;

    @Parameters(index = "1", paramLabel = "FILE", description = "A .csv, .ndjson, .jsonl or .json file.")
    Path file;

    @Option(names = "--as", paramLabel = "PERSONA", description = "Who posts it; each kind has its own default.")
    @Nullable
    String persona;

    @Option(names = "--dry-run", description = "Check the rows and keep nothing.")
    boolean dryRun;

    @Option(names = "--abort-on-error", description = "Keep nothing if a single row is rejected.")
    boolean abortOnError;

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() {
        Persona poster = persona == null ? kind.poster() : Personas.named(persona);
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw new CommandFailed(ExitCode.WRONG_USE, "There is no readable file " + file);
        }
        Topology topology = Topology.published(StackSettings.ofCheckout().root());
        URI gateway = URI.create("http://127.0.0.1:" + topology.ports().of("gateway"));
        OpgangApi api = new OpgangApi(gateway, new TokenClient(topology.issuer()), poster);
        return report(api, post(api));
    }

    private BatchReceipt post(OpgangApi api) {
        String query = "dryRun=" + dryRun + "&onError=" + (abortOnError ? "abort" : "skip");
        PrintWriter err = spec.commandLine().getErr();
        try (ProgressBar bar = new ProgressBar(err)) {
            return api.postBatch(BatchUpload.ofFile(kind.collection(), query, file), bar);
        } catch (IllegalArgumentException e) {
            throw new CommandFailed(ExitCode.WRONG_USE, String.valueOf(e.getMessage()));
        } catch (ApiException e) {
            throw new CommandFailed(
                    e.isRefusal() ? ExitCode.WRONG_USE : ExitCode.NOT_REACHABLE, String.valueOf(e.getMessage()));
        }
    }

    private int report(OpgangApi api, BatchReceipt receipt) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(receipt.summary());
        out.println("Batch " + receipt.path() + " is " + receipt.status());
        if (receipt.rejected() > 0) {
            Path beside = file.resolveSibling(file.getFileName() + ".rejections.csv");
            write(beside, api.getText(receipt.path() + "/rejections", "text/csv"));
            out.println("The rejected rows, with their errors, are in " + beside);
        }
        return receipt.rejected() > 0 || !receipt.isCompleted() ? ExitCode.REJECTED : ExitCode.DONE;
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException("Could not write " + file, e);
        }
    }
}
