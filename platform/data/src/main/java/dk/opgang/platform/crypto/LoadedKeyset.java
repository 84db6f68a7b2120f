package dk.opgang.platform.crypto;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * A keyset ready for use. One that stands in a file is read again when the file changes: it is looked at once a second at the most, and
 * at once if a key is missed. A file that holds no keyset changes nothing; the former keys are used on.
 */
public final class LoadedKeyset<K> {

    private static final Logger LOG = Logger.getLogger(LoadedKeyset.class);
    private static final long LOOK_EVERY = Duration.ofSeconds(1).toNanos();

    private final String property;
    private final Supplier<String> source;
    private final boolean changes;
    private final Function<String, K> parser;
    private volatile @Nullable Loaded<K> loaded;

    private LoadedKeyset(String property, Supplier<String> source, boolean changes, Function<String, K> parser) {
        this.property = property;
        this.source = source;
        this.changes = changes;
        this.parser = parser;
    }

    /**
     * A keyset that is read when it is first asked for.
     *
     * @param property names it where something is wrong with it
     * @param parser makes keys of the text; an IllegalArgumentException if it holds none
     */
    static <K> LoadedKeyset<K> of(
            String property, Optional<String> file, Optional<String> text, Function<String, K> parser) {
        Supplier<String> source = file.<Supplier<String>>map(path -> () -> read(property, Path.of(path)))
                .orElse(() ->
                        text.orElseThrow(() -> new IllegalStateException(property + " is not set, nor its file")));
        return new LoadedKeyset<>(property, source, file.isPresent(), parser);
    }

    private record Loaded<K>(String text, K keys, long lookedAt) {

        boolean isDue() {
            return System.nanoTime() - lookedAt > LOOK_EVERY;
        }
    }

    /** The keys. */
    public K get() {
        Loaded<K> known = loaded;
        return known == null || changes && known.isDue() ? look(false) : known.keys;
    }

    /** The keys as they stand in the file now. */
    public K anew() {
        return look(true);
    }

    private synchronized K look(boolean now) {
        Loaded<K> known = loaded;
        if (known != null && !(changes && (now || known.isDue()))) {
            return known.keys;
        }
        Loaded<K> looked = known == null ? first() : again(known);
        loaded = looked;
        return looked.keys;
    }

    private Loaded<K> first() {
        String text = source.get();
        try {
            return new Loaded<>(text, parser.apply(text), System.nanoTime());
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(property + " holds no keyset of its kind", e);
        }
    }

    private Loaded<K> again(Loaded<K> known) {
        try {
            String text = source.get();
            if (!text.equals(known.text)) {
                Loaded<K> changed = new Loaded<>(text, parser.apply(text), System.nanoTime());
                LOG.infof("%s has changed and was read again", property);
                return changed;
            }
        } catch (IllegalArgumentException | IllegalStateException e) {
            LOG.warnf("%s has changed and cannot be read; the former keys are used on", property);
        }
        return new Loaded<>(known.text, known.keys, System.nanoTime());
    }

    private static String read(String property, Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException("The file of " + property + " cannot be read", e);
        }
    }
}
