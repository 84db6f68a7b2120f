package dk.opgang.initiatives;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * An operator's folder of programmes with one in it: the file that the guide to programmes of one's own writes, and beside it a version
 * before that one, for which nobody under 16 could take part. Every test that starts the service has it, since no service starts without
 * the programmes of the initiatives that are in its database.
 */
public class ProgrammeOfTheGuide implements QuarkusTestResourceLifecycleManager {

    static final String KEY = "bicycle-workshop";

    private static final String BEGIN = "cat > " + KEY + ".json <<'END'\n";
    private static final String END = "\nEND\n";

    private Path folder;

    @Override
    public Map<String, String> start() {
        try {
            String file = file();
            folder = Files.createTempDirectory("programmes");
            Files.writeString(folder.resolve(KEY + ".json"), file);
            Files.writeString(folder.resolve(KEY + ".1.json"), file.replace("\"from\": 15", "\"from\": 16"));
            return Map.of("opgang.templates.folder", folder.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        try {
            Files.delete(folder.resolve(KEY + ".json"));
            Files.delete(folder.resolve(KEY + ".1.json"));
            Files.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The last one that the guide writes: those before it have faults on purpose. */
    private static String file() throws IOException {
        String guide =
                Files.readString(Path.of(System.getProperty("opgang.root"), "docs", "guides", "your-own-programme.md"));
        String last = guide.substring(guide.lastIndexOf(BEGIN) + BEGIN.length());
        return last.substring(0, last.indexOf(END));
    }
}
