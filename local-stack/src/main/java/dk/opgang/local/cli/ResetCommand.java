package dk.opgang.local.cli;

import dk.opgang.cli.base.ExitCode;
import dk.opgang.local.stack.LeftOvers;
import dk.opgang.local.stack.StackFolder;
import dk.opgang.local.stack.StackSettings;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code opgang reset}. */
@Command(
        name = "reset",
        mixinStandardHelpOptions = true,
        description = "Ends the stack and deletes its data, keys and logs; the next up begins empty.")
final class ResetCommand implements Callable<Integer> {

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() {
        StackFolder folder = StackSettings.ofCheckout().folder();
        new LeftOvers(folder).end();
        folder.delete();
        spec.commandLine().getOut().println("Deleted " + folder.path());
        return ExitCode.DONE;
    }
}
