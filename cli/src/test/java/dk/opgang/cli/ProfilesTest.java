package dk.opgang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgang.cli.base.ExitCode;
import dk.opgang.cli.base.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which Opgang is spoken to, and as whom. */
class ProfilesTest {

    @TempDir
    Path folder;

    @Test
    void a_profile_is_kept_for_its_owner_alone_and_without_its_secret() throws IOException {
        // Given
        Path secret = Files.writeString(folder.resolve("secret"), "very-secret");

        // When
        Ran added = add("test", "--client-secret-file", secret.toString());

        // Then
        Path config = folder.resolve("opgang/config.json");
        assertThat(added.exit()).as(added.err()).isEqualTo(ExitCode.DONE);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(config)))
                .isEqualTo("rw-------");
        assertThat(config)
                .content()
                .contains("https://test.example", secret.toString())
                .doesNotContain("very-secret");
        assertThat(run("profile", "use", "test").exit()).isEqualTo(ExitCode.DONE);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(config)))
                .isEqualTo("rw-------");
        assertThat(Json.MAPPER
                        .readTree(run("profile", "list", "--output", "json").out())
                        .path("items"))
                .extracting(item ->
                        item.path("name").asText() + item.path("current").asBoolean())
                .containsExactly("localfalse", "testtrue");
        assertThat(run("profile", "show").out())
                .contains("https://test.example")
                .doesNotContain("very-secret");
        assertThat(run("profile", "remove", "test").exit()).isEqualTo(ExitCode.DONE);
        assertThat(run("profile", "show", "--output", "json").out()).contains("\"local\"");
    }

    @Test
    void what_is_no_profile_is_refused() {
        // Given
        add("test", "--client-secret-env", "SECRET");

        // When
        Ran twice = add("test", "--client-secret-env", "SECRET");

        // Then
        assertThat(twice.exit()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(add("other").exit()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(add("two", "--client-secret-env", "A", "--client-secret-file", "b")
                        .exit())
                .isEqualTo(ExitCode.WRONG_USE);
        assertThat(add("local", "--client-secret-env", "SECRET").exit()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(run("profile", "remove", "local").exit()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(run("profile", "use", "nowhere").err()).contains("local, test");
        assertThat(run("get", "/v1/placements", "--profile", "test", "--as", "horsens")
                        .exit())
                .isEqualTo(ExitCode.WRONG_USE);
        assertThat(run("get", "/v1/placements", "--profile", "test").err()).contains("$SECRET");
    }

    @Test
    void a_profile_that_is_named_gets_no_token_of_the_environment() throws IOException {
        // Given
        try (FakeOpgang named = new FakeOpgang();
                FakeOpgang other = new FakeOpgang()) {
            named.on("GET /v1/placements", named.answering(200, "{\"items\": []}"));
            other.on("GET /v1/placements", other.answering(200, "{\"items\": []}"));
            run(
                    "profile",
                    "add",
                    "named",
                    "--gateway",
                    named.url(),
                    "--issuer",
                    named.url() + "/issuer",
                    "--client-id",
                    "me",
                    "--client-secret-env",
                    "SECRET");
            Map<String, String> environment = new HashMap<>(other.environment());
            environment.putAll(
                    Map.of("XDG_CONFIG_HOME", folder.toString(), "OPGANG_TOKEN", "of-another", "SECRET", "s"));

            // When
            Ran ran = Ran.of(environment, "get", "/v1/placements", "--profile", "named");

            // Then
            assertThat(ran.exit()).as(ran.err()).isEqualTo(ExitCode.DONE);
            assertThat(named.seen().getFirst().authorization()).isEqualTo("Bearer token-of-issuer");
            assertThat(Ran.of(environment, "get", "/v1/placements").exit()).isEqualTo(ExitCode.DONE);
            assertThat(other.seen().getFirst().authorization()).isEqualTo("Bearer of-another");
        }
    }

    private Ran add(String name, String... secret) {
        String[] arguments = new String[9 + secret.length];
        System.arraycopy(
                new String[] {
                    "profile",
                    "add",
                    name,
                    "--gateway",
                    "https://test.example/",
                    "--issuer",
                    "https://id.example/realms/x",
                    "--client-id",
                    "me"
                },
                0,
                arguments,
                0,
                9);
        System.arraycopy(secret, 0, arguments, 9, secret.length);
        return run(arguments);
    }

    private Ran run(String... arguments) {
        return Ran.of(Map.of("XDG_CONFIG_HOME", folder.toString()), arguments);
    }
}
