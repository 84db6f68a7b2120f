package dk.opgang.benchmarks;

import dk.opgang.local.postgres.EmbeddedPostgresServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The statements of one post and nothing else, sent by PostgreSQL's own tool under the same role and policies; all for one participant. */
record Pgbench(Running running, int connections, String participant) {

    private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+)");
    private static final String SCRIPT = "/peers/placement-post.sql";

    /** How many posts a second for so long. */
    double perSecond(Duration time) throws IOException, InterruptedException {
        Path script = running.folder().resolve("placement-post.sql");
        try (var text = Pgbench.class.getResourceAsStream(SCRIPT)) {
            if (text == null) {
                throw new IllegalStateException(SCRIPT + " is not on the classpath");
            }
            Files.write(script, text.readAllBytes());
        }
        Process process = new ProcessBuilder(
                        "pgbench",
                        "--no-vacuum",
                        "--protocol=prepared",
                        "--client=" + connections,
                        "--jobs=2",
                        "--time=" + time.toSeconds(),
                        "--define=participant=" + participant,
                        "--file=" + script,
                        "--host=127.0.0.1",
                        "--port=" + running.stack().postgres().port(),
                        "--username=" + EmbeddedPostgresServer.APP,
                        "initiatives")
                .redirectErrorStream(true)
                .start();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        Matcher rate = RATE.matcher(told);
        if (process.exitValue() != 0 || !rate.find()) {
            throw new IllegalStateException("pgbench: " + told);
        }
        return Double.parseDouble(rate.group(1));
    }
}
