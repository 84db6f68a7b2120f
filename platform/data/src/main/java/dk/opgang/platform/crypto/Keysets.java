package dk.opgang.platform.crypto;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.function.Function;

/** The keysets of the configuration. */
@Singleton
public class Keysets {

    private final CryptoConfig config;

    Keysets(CryptoConfig config) {
        this.config = config;
    }

    /**
     * The master keyset.
     *
     * @param parser makes keys of its text; an IllegalArgumentException if it holds none
     */
    <K> LoadedKeyset<K> master(Function<String, K> parser) {
        return LoadedKeyset.of("opgang.crypto.master-keyset", config.masterKeysetFile(), config.masterKeyset(), parser);
    }

    /**
     * The master keyset, or another text where a service has none.
     *
     * @param parser makes something of its text
     */
    public <K> LoadedKeyset<K> masterOr(String otherwise, Function<String, K> parser) {
        return LoadedKeyset.of(
                "opgang.crypto.master-keyset",
                config.masterKeysetFile(),
                config.masterKeyset().or(() -> Optional.of(otherwise)),
                parser);
    }

    /**
     * The keyset of look-ups.
     *
     * @param parser makes keys of its text; an IllegalArgumentException if it holds none
     */
    <K> LoadedKeyset<K> lookup(Function<String, K> parser) {
        return LoadedKeyset.of("opgang.crypto.lookup-keyset", config.lookupKeysetFile(), config.lookupKeyset(), parser);
    }

    /**
     * Other keys that a service keeps in its configuration.
     *
     * @param property names them where something is wrong with them
     * @param parser makes keys of the text; an IllegalArgumentException if it holds none
     */
    public <K> LoadedKeyset<K> other(
            String property, Optional<String> file, Optional<String> text, Function<String, K> parser) {
        return LoadedKeyset.of(property, file, text, parser);
    }
}
