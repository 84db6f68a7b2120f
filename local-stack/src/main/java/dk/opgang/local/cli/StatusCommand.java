package dk.opgang.local.cli;

import dk.opgang.cli.base.CommonOptions;
import dk.opgang.cli.base.ExitCode;
import dk.opgang.cli.base.Output;
import dk.opgang.cli.base.Session;
import dk.opgang.local.stack.PidFile;
import dk.opgang.local.stack.StackSettings;
import dk.opgang.local.stack.Topology;
import dk.opgang.local.words.StackWord;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code opgang status}. */
@Command(
        name = "status",
        mixinStandardHelpOptions = true,
        description = "Shows each part and whether it answers; exit code 3 unless all do.")
final class StatusCommand implements Callable<Integer> {

    @Mixin
    CommonOptions common;

    StatusCommand(Session session) {
        this.common = new CommonOptions(session);
    }

    @Override
    public Integer call() {
        StackSettings settings = StackSettings.ofCheckout();
        PidFile processes = new PidFile(settings.folder().pidFile());
        StatusTable table = StatusTable.of(Topology.published(settings), processes);
        Output form = common.output(Output.TABLE);
        if (form == Output.TABLE) {
            table.print(common.out(), common.words(StackWord.READY), common.words(StackWord.NOT_REACHABLE));
            explain(table, processes);
        } else {
            table.print(common, form);
        }
        return table.allReady() ? ExitCode.DONE : ExitCode.NOT_REACHABLE;
    }

    private void explain(StatusTable table, PidFile processes) {
        boolean launched = processes.launcher().isPresent();
        if (!launched && !processes.running().isEmpty()) {
            common.say(StackWord.LEFT_BEHIND);
        } else if (!launched && !table.noneReady()) {
            common.say(StackWord.OF_ANOTHER);
        } else if (!launched) {
            common.say(StackWord.START_IT);
        }
    }
}
