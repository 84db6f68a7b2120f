package dk.opgang.local.cli;

import dk.opgang.local.stack.PidFile;
import dk.opgang.local.stack.StackSettings;
import dk.opgang.local.stack.Topology;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code opgang status}. */
@Command(
        name = "status",
        mixinStandardHelpOptions = true,
        description = "Shows each part and whether it answers; exit code 3 unless all do.")
final class StatusCommand implements Callable<Integer> {

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() {
        StackSettings settings = StackSettings.ofCheckout();
        PrintWriter out = spec.commandLine().getOut();
        StatusTable table = StatusTable.of(Topology.published(settings.root()));
        table.print(out);
        PidFile pidFile = new PidFile(settings.folder().pidFile());
        boolean launched = pidFile.launcher().isPresent();
        if (!launched && !pidFile.running().isEmpty()) {
            out.println(
                    "The launcher was killed and left processes behind: ./opgang down ends them, ./opgang up starts afresh.");
        } else if (!launched && !table.noneReady()) {
            out.println("These are not of a stack that ./opgang of this checkout started.");
        } else if (!launched) {
            out.println("Opgang is not running; ./opgang up starts it.");
        }
        return table.allReady() ? ExitCode.DONE : ExitCode.NOT_REACHABLE;
    }
}
