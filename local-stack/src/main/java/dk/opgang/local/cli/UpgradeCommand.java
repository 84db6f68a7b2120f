package dk.opgang.local.cli;

import dk.opgang.cli.base.CommonOptions;
import dk.opgang.cli.base.ExitCode;
import dk.opgang.cli.base.Json;
import dk.opgang.cli.base.Output;
import dk.opgang.cli.base.Session;
import dk.opgang.local.stack.Migrations;
import dk.opgang.local.stack.StackSettings;
import dk.opgang.local.words.Saying;
import dk.opgang.local.words.StackWord;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code opgang upgrade}. */
@Command(
        name = "upgrade",
        mixinStandardHelpOptions = true,
        description =
                "Brings the databases to what the packages of this checkout need, while the release before goes on serving from"
                        + " another checkout or as containers. Replace its instances afterwards.")
final class UpgradeCommand implements Callable<Integer> {

    @Mixin
    CommonOptions common;

    UpgradeCommand(Session session) {
        this.common = new CommonOptions(session);
    }

    @Override
    public Integer call() {
        List<String> done = Migrations.ofCheckout(StackSettings.ofCheckout(), Saying.to(common))
                .run();
        Output form = common.output(Output.TABLE);
        if (form == Output.TABLE) {
            common.tell(StackWord.ALL_MIGRATED, done.size());
        } else {
            common.print(Json.MAPPER.createObjectNode().set("migrated", Json.MAPPER.valueToTree(done)), form);
        }
        return ExitCode.DONE;
    }
}
