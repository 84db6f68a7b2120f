package dk.opgang.local.cli;

import dk.opgang.cli.base.ExitCode;
import dk.opgang.local.stack.KeySets;
import java.io.PrintWriter;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code opgang keys}. */
@Command(
        name = "keys",
        mixinStandardHelpOptions = true,
        subcommands = RotateKeysCommand.class,
        description =
                "Prints new key sets as lines of an .env file for docker compose. Keep them: without them nobody reads the data.")
final class KeysCommand implements Callable<Integer> {

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Map<String, String> keys = new TreeMap<>(KeySets.generate());
        keys.forEach((variable, keyset) -> out.println(variable + "='" + keyset + "'"));
        return ExitCode.DONE;
    }
}
