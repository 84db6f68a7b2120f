package dk.opgang.local.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.opgang.cli.base.CommandFailed;
import dk.opgang.cli.base.CommonOptions;
import dk.opgang.cli.base.ExitCode;
import dk.opgang.cli.base.Json;
import dk.opgang.cli.base.Output;
import dk.opgang.cli.base.Session;
import dk.opgang.local.postgres.DatabaseNode;
import dk.opgang.local.postgres.NotPromoted;
import dk.opgang.local.postgres.Promotion;
import dk.opgang.local.stack.StackSettings;
import dk.opgang.local.stack.Topology;
import dk.opgang.local.words.StackWord;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code opgang promote standby}. */
@Command(
        name = "promote",
        mixinStandardHelpOptions = true,
        description =
                "Has the standby of the database take the writes, whether the primary is dead or alive; the launcher brings the"
                        + " former primary back as the standby.")
final class PromoteCommand implements Callable<Integer> {

    private static final String STANDBY = "standby";

    @Parameters(
            paramLabel = "standby",
            descriptionKey = "promoted",
            description = "What is promoted: the standby of the database.")
    String part;

    @Option(
            names = "--even-if-behind",
            description = "Also if the standby may lack writes that were acknowledged. They are lost then.")
    boolean evenIfBehind;

    @Mixin
    CommonOptions common;

    PromoteCommand(Session session) {
        this.common = new CommonOptions(session);
    }

    @Override
    public Integer call() {
        if (!part.equals(STANDBY)) {
            throw CommandFailed.wrongUse(StackWord.NOTHING_TO_PROMOTE, part);
        }
        long start = System.nanoTime();
        StackSettings settings = StackSettings.ofCheckout();
        DatabaseNode primary = promoted(settings);
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        Output form = common.output(Output.TABLE);
        if (form == Output.TABLE) {
            common.tell(StackWord.PROMOTED, primary.name(), primary.port(), took.toMillis() / 1000.0);
        } else {
            ObjectNode json = Json.MAPPER.createObjectNode();
            json.put("primary", primary.name());
            json.put("port", primary.port());
            json.put("milliseconds", took.toMillis());
            common.print(json, form);
        }
        return ExitCode.DONE;
    }

    private DatabaseNode promoted(StackSettings settings) {
        try {
            return new Promotion(Topology.published(settings).databases(settings.folder())).run(evenIfBehind);
        } catch (NotPromoted e) {
            Object[] details = e.details().toArray();
            throw switch (e.reason()) {
                case NO_STANDBY -> CommandFailed.wrongUse(StackWord.NO_STANDBY);
                case STANDBY_AWAY -> new CommandFailed(ExitCode.NOT_REACHABLE, StackWord.STANDBY_AWAY, details);
                case STANDBY_BEHIND -> CommandFailed.wrongUse(StackWord.STANDBY_BEHIND, details);
                case FAILED -> new CommandFailed(ExitCode.NOT_REACHABLE, StackWord.NOT_PROMOTED, details);
            };
        }
    }
}
