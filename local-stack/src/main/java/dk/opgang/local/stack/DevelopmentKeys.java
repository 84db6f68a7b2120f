package dk.opgang.local.stack;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * The key sets of a local stack: made on first use and kept in its folder, so that no key stands in the repository. Services get them as text
 * and as the file in which they are rotated.
 */
public final class DevelopmentKeys {

    /** By when every service has read a changed file again. */
    public static final Duration NOTICED = Duration.ofSeconds(3);

    /** What the name of a variable ends with that names a file instead of holding a key set. */
    static final String FILE = "_FILE";

    private final Path before;
    private final KeyFile master;
    private final KeyFile lookup;
    private final Map<String, KeyFile> files;

    /** The keys of the stack in that folder. */
    public DevelopmentKeys(StackFolder folder) {
        this.before = folder.formerKeys();
        this.master = new KeyFile(KeySets.MASTER, folder.keys().resolve("master.json"));
        this.lookup = new KeyFile(KeySets.LOOKUP, folder.keys().resolve("lookup.json"));
        this.files = Map.of(KeySets.MASTER, master, KeySets.LOOKUP, lookup);
    }

    /** The key set of that variable, or its file, or null if the variable is none of these. */
    synchronized @Nullable String of(String variable) {
        KeyFile text = files.get(variable);
        if (text != null) {
            return made(variable, text).text();
        }
        String named = variable.endsWith(FILE) ? variable.substring(0, variable.length() - FILE.length()) : "";
        KeyFile file = files.get(named);
        return file == null ? null : made(named, file).path().toString();
    }

    public boolean exist() {
        return files.values().stream().allMatch(KeyFile::exists);
    }

    /** Begins a rotation, or goes on with one that was interrupted: the new key is there for all who read. */
    public void begin(boolean lookup) {
        rotated(lookup).forEach(KeyFile::begin);
    }

    /** The new key is the one that writes, from when the services have noticed it. */
    public void promote(boolean lookup) {
        rotated(lookup).forEach(KeyFile::promote);
    }

    /** Nothing that an older key made is left. */
    public void finish(boolean lookup) {
        rotated(lookup).forEach(KeyFile::finish);
    }

    private List<KeyFile> rotated(boolean withLookup) {
        return withLookup ? List.of(master, lookup) : List.of(master);
    }

    private KeyFile made(String variable, KeyFile file) {
        if (!file.exists()) {
            String former = former().getProperty(variable);
            file.write(former == null ? KeySets.generate(variable) : former);
        }
        return file;
    }

    /** The keys of a stack from before they were in files of their own: its data are read by them. */
    private Properties former() {
        Properties keys = new Properties();
        if (Files.exists(before)) {
            try (Reader reader = Files.newBufferedReader(before)) {
                keys.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException("Could not read the development keys in " + before, e);
            }
        }
        return keys;
    }
}
