package dk.opgang.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.opgang.local.oidc.Persona;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The TypeScript client as users have it, packed, against the stack. Needs Node and its registry: without them the tests are told
 * as skipped, except in the continuous integration.
 */
class TypeScriptClientTest {

    private static final String WEB = "../.ci/web";

    /** Exit code of the script where what it needs is not there. */
    private static final int MISSING = 69;

    private static final boolean MUST_RUN = "true".equals(System.getenv("CI"));

    private final TheStack stack = TheStack.get();

    @TempDir
    Path folder;

    @Test
    void the_readme_leads_from_an_empty_folder_to_a_placement_and_beyond() throws Exception {
        // Given
        GuideRun readme = GuideRun.of(Path.of("../clients/typescript/README.md"));
        Map<String, String> environment = environment();
        environment.put("OPGANG_CLIENT", run("client", folder.toString()).strip());

        // When
        List<String> printed = readme.printed(folder, environment);

        // Then
        assertThat(printed).hasSizeGreaterThan(5).isEqualTo(readme.told());
    }

    @Test
    void the_client_passes_its_own_tests_against_the_stack() throws Exception {
        // When
        String told = run("stack");

        // Then
        assertThat(told).contains("# pass 6").contains("# skipped 0");
    }

    private Map<String, String> environment() {
        return new HashMap<>(Map.of(
                "OPGANG_BASE", stack.local().gateway().toString(),
                "OPGANG_ISSUER", stack.local().issuer().issuerUrl(),
                "OPGANG_TOKEN", stack.local().issuer().token(Persona.HORSENS)));
    }

    /** What the script prints; it must end well where the tests must run. */
    private String run(String... arguments) throws IOException, InterruptedException {
        Path output = folder.resolve("web.txt");
        Path errors = folder.resolve("web.errors.txt");
        ProcessBuilder web =
                new ProcessBuilder().redirectOutput(output.toFile()).redirectError(errors.toFile());
        web.command().add(WEB);
        web.command().addAll(List.of(arguments));
        web.environment().putAll(environment());
        int status = web.start().waitFor();
        String told = Files.readString(output) + Files.readString(errors);
        assumeTrue(status != MISSING || MUST_RUN, "Node 20 or its registry is not here");
        assertThat(status).as(told).isZero();
        return Files.readString(output);
    }
}
