package dk.opgang.cli.profile;

import com.fasterxml.jackson.databind.node.ArrayNode;
import dk.opgang.cli.base.CommonOptions;
import dk.opgang.cli.base.ExitCode;
import dk.opgang.cli.base.Json;
import dk.opgang.cli.base.Output;
import dk.opgang.cli.base.Session;
import dk.opgang.cli.base.Table;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code opgang profile list}. */
@Command(name = "list", mixinStandardHelpOptions = true, description = "Shows all profiles.")
final class ProfileList implements Callable<Integer> {

    @Mixin
    CommonOptions common;

    ProfileList(Session session) {
        this.common = new CommonOptions(session);
    }

    @Override
    public Integer call() {
        Profiles profiles = new Profiles(common.session());
        Profile current = profiles.current();
        ArrayNode views = Json.MAPPER.createArrayNode();
        profiles.all().forEach(profile -> views.add(ProfileView.of(profile, current)));
        Output form = common.output(Output.TABLE);
        if (form == Output.JSON) {
            Json.print(common.out(), Json.MAPPER.createObjectNode().set("items", views));
        } else {
            Table.of(views).print(common.out(), form);
        }
        return ExitCode.DONE;
    }
}
