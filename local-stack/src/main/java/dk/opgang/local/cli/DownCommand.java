package dk.opgang.local.cli;

import dk.opgang.cli.base.CommonOptions;
import dk.opgang.cli.base.ExitCode;
import dk.opgang.cli.base.Json;
import dk.opgang.cli.base.Output;
import dk.opgang.cli.base.Session;
import dk.opgang.local.stack.LeftOvers;
import dk.opgang.local.stack.StackSettings;
import dk.opgang.local.words.StackWord;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code opgang down}. */
@Command(
        name = "down",
        mixinStandardHelpOptions = true,
        description = "Ends the stack; its data stays for the next up.")
final class DownCommand implements Callable<Integer> {

    @Mixin
    CommonOptions common;

    DownCommand(Session session) {
        this.common = new CommonOptions(session);
    }

    @Override
    public Integer call() {
        List<String> ended = new LeftOvers(StackSettings.ofCheckout().folder()).end();
        Output form = common.output(Output.TABLE);
        if (form == Output.TABLE) {
            common.tell(ended.isEmpty() ? StackWord.NOT_RUNNING : StackWord.ENDED, String.join(", ", ended));
        } else {
            common.print(Json.MAPPER.createObjectNode().set("ended", Json.MAPPER.valueToTree(ended)), form);
        }
        return ExitCode.DONE;
    }
}
