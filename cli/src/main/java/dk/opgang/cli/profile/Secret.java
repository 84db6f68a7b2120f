package dk.opgang.cli.profile;

import dk.opgang.cli.base.CommandFailed;
import dk.opgang.cli.base.Session;
import dk.opgang.cli.base.Word;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** The secret of a profile's client, read where the profile says that it lies, when it is needed. */
final class Secret {

    private Secret() {}

    static String of(Profile profile, Session session) {
        String variable = profile.clientSecretEnv();
        if (variable != null) {
            return session.variable(variable)
                    .orElseThrow(() -> CommandFailed.wrongUse(Word.SECRET_MISSING, profile.name(), "$" + variable));
        }
        Path file = Objects.requireNonNull(profile.clientSecretFile(), "a profile has a place for its secret");
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw CommandFailed.wrongUse(Word.SECRET_MISSING, profile.name(), file);
        }
    }
}
