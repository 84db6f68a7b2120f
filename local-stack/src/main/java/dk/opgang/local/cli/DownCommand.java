package dk.opgang.local.cli;

import dk.opgang.cli.base.ExitCode;
import dk.opgang.local.stack.LeftOvers;
import dk.opgang.local.stack.StackSettings;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code opgang down}. */
@Command(
        name = "down",
        mixinStandardHelpOptions = true,
        description = "Ends the stack; its data stays for the next up.")
final class DownCommand implements Callable<Integer> {

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() {
        List<String> ended = new LeftOvers(StackSettings.ofCheckout().folder()).end();
        spec.commandLine()
                .getOut()
                .println(ended.isEmpty() ? "Opgang is not running." : "Ended: " + String.join(", ", ended));
        return ExitCode.DONE;
    }
}
