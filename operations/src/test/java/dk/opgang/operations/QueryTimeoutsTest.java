package dk.opgang.operations;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A query timeout of the driver ends the wait for a standby that is away: the write is then answered as done although one server alone has it
 * (decision 92). So nothing has one that may write.
 */
class QueryTimeoutsTest {

    private static final Pattern TIMEOUT =
            Pattern.compile("setQueryTimeout|query\\.timeout|queryTimeout|query-timeout|QueryTimeout");

    /** Counts, and writes nothing. */
    private static final List<String> READ_ALONE = List.of("FeedCount.java");

    @Test
    void nothingThatMayWriteHasAQueryTimeout() throws IOException {
        // When
        TreeSet<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Checkout.at("."))) {
            for (Path file : files.filter(QueryTimeoutsTest::isOurs).toList()) {
                if (TIMEOUT.matcher(Files.readString(file)).find()) {
                    found.add(file.getFileName().toString());
                }
            }
        }

        // Then
        assertEquals(new TreeSet<>(READ_ALONE), found);
    }

    private static boolean isOurs(Path file) {
        String name = file.toString();
        return (name.contains("/src/main/java/") || name.contains("/src/main/resources/"))
                        && (name.endsWith(".java") || name.endsWith(".properties"))
                || name.endsWith(".yml") && name.contains("docker-compose");
    }
}
