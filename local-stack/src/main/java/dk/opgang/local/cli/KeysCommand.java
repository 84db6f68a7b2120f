package dk.opgang.local.cli;

import dk.opgang.cli.base.CommonOptions;
import dk.opgang.cli.base.ExitCode;
import dk.opgang.cli.base.Json;
import dk.opgang.cli.base.Output;
import dk.opgang.cli.base.Session;
import dk.opgang.local.stack.KeySets;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code opgang keys}. */
@Command(
        name = "keys",
        mixinStandardHelpOptions = true,
        description =
                "Prints new key sets as lines of an .env file for docker compose. Keep them: without them nobody reads the data.")
final class KeysCommand implements Callable<Integer> {

    @Mixin
    CommonOptions common;

    private KeysCommand(Session session) {
        this.common = new CommonOptions(session);
    }

    static CommandLine of(Session session) {
        return new CommandLine(new KeysCommand(session)).addSubcommand(new RotateKeysCommand(session));
    }

    @Override
    public Integer call() {
        Map<String, String> keys = new TreeMap<>(KeySets.generate());
        Output form = common.output(Output.TABLE);
        if (form == Output.TABLE) {
            keys.forEach((variable, keyset) -> common.out().println(variable + "='" + keyset + "'"));
        } else {
            common.print(Json.MAPPER.valueToTree(keys), form);
        }
        return ExitCode.DONE;
    }
}
