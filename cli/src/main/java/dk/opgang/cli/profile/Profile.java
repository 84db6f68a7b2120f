package dk.opgang.cli.profile;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * An Opgang somewhere, and the client that speaks to it. Its secret is named by the place where it lies, never held.
 *
 * @param gateway the address without a path
 * @param issuer of access tokens, as in the claim {@code iss}
 * @param clientId null if each command names a persona
 * @param clientSecretEnv the variable that holds the secret
 * @param clientSecretFile the file that holds it
 */
public record Profile(
        String name,
        String gateway,
        String issuer,
        @Nullable String clientId,
        @Nullable String clientSecretEnv,
        @Nullable Path clientSecretFile) {

    /** The stack of this machine, whose issuer gives tokens to personas. */
    public static final Profile LOCAL =
            new Profile("local", "http://127.0.0.1:8080", "http://127.0.0.1:8090/opgang", null, null, null);

    public boolean isLocal() {
        return name.equals(LOCAL.name());
    }
}
