package dk.opgang.cli.profile;

import dk.opgang.cli.base.CommandFailed;
import dk.opgang.cli.base.CommonOptions;
import dk.opgang.cli.base.ExitCode;
import dk.opgang.cli.base.Session;
import dk.opgang.cli.base.Word;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code opgang profile add}. */
@Command(name = "add", mixinStandardHelpOptions = true, description = "Adds a profile; a secret is named, not kept.")
final class ProfileAdd implements Callable<Integer> {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

    @Mixin
    CommonOptions common;

    @Parameters(paramLabel = "NAME")
    String name;

    @Option(
            names = "--gateway",
            required = true,
            paramLabel = "URL",
            description = "For instance https://opgang.example")
    String gateway;

    @Option(names = "--issuer", required = true, paramLabel = "URL", description = "The issuer of access tokens.")
    String issuer;

    @Option(names = "--client-id", required = true, paramLabel = "ID")
    String clientId;

    @ArgGroup(multiplicity = "1")
    SecretPlace secret;

    /** Where the secret lies: one of both. */
    static final class SecretPlace {

        @Option(names = "--client-secret-env", paramLabel = "VAR", description = "The variable that holds the secret.")
        @Nullable
        String variable;

        @Option(names = "--client-secret-file", paramLabel = "FILE", description = "The file that holds the secret.")
        @Nullable
        Path file;
    }

    // The options are set by picocli before the command runs.
    @SuppressWarnings("NullAway.Init")
    ProfileAdd(Session session) {
        this.common = new CommonOptions(session);
    }

    @Override
    public Integer call() {
        if (!NAME.matcher(name).matches()) {
            throw CommandFailed.wrongUse(Word.PROFILE_NAME, name);
        }
        Path file = secret.file == null ? null : secret.file.toAbsolutePath();
        new Profiles(common.session())
                .add(new Profile(name, Given.address(gateway), Given.address(issuer), clientId, secret.variable, file));
        common.say(Word.PROFILE_ADDED, name);
        return ExitCode.DONE;
    }
}
