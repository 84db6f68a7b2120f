package dk.opgang.local.cli;

import dk.opgang.cli.base.CommonOptions;
import dk.opgang.cli.base.ExitCode;
import dk.opgang.cli.base.Json;
import dk.opgang.cli.base.Output;
import dk.opgang.cli.base.Session;
import dk.opgang.local.stack.LeftOvers;
import dk.opgang.local.stack.StackFolder;
import dk.opgang.local.stack.StackSettings;
import dk.opgang.local.words.StackWord;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code opgang reset}. */
@Command(
        name = "reset",
        mixinStandardHelpOptions = true,
        description = "Ends the stack and deletes its data, keys and logs; the next up begins empty.")
final class ResetCommand implements Callable<Integer> {

    @Mixin
    CommonOptions common;

    ResetCommand(Session session) {
        this.common = new CommonOptions(session);
    }

    @Override
    public Integer call() {
        StackFolder folder = StackSettings.ofCheckout().folder();
        new LeftOvers(folder).end();
        folder.delete();
        Output form = common.output(Output.TABLE);
        if (form == Output.TABLE) {
            common.tell(StackWord.DELETED, folder.path());
        } else {
            common.print(
                    Json.MAPPER.createObjectNode().put("deleted", folder.path().toString()), form);
        }
        return ExitCode.DONE;
    }
}
