package dk.opgang.network.exchange;

import dk.opgang.platform.crypto.Keysets;
import dk.opgang.platform.crypto.LoadedKeyset;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** This installation and its partners, as the configuration has them now. */
@Singleton
class Installations {

    private static final String NONE = "[]";

    private final ExchangeConfig config;
    private final LoadedKeyset<Map<String, Partner>> partners;
    private final LoadedKeyset<List<SigningKey>> signing;

    Installations(ExchangeConfig config, Keysets keysets) {
        this.config = config;
        this.partners = keysets.other(
                "opgang.exchange.partners",
                config.partnersFile(),
                config.partners().or(() -> Optional.of(NONE)),
                Partner::parse);
        this.signing = keysets.other(
                "opgang.exchange.signing-keys",
                config.signingKeysFile(),
                config.signingKeys().or(() -> Optional.of(NONE)),
                text -> Partner.read(text, SigningKey[].class));
    }

    String own() {
        return config.installation();
    }

    Collection<Partner> partners() {
        return partners.get().values();
    }

    Optional<Partner> partner(String installation) {
        return Optional.ofNullable(partners.get().get(installation));
    }

    Optional<Partner> serving(String municipality) {
        return partners().stream().filter(it -> it.serves(municipality)).findFirst();
    }

    /** Whether there is nobody to exchange with, or no key to sign with. */
    boolean isAlone() {
        return partners.get().isEmpty() || signing.get().isEmpty();
    }

    /**
     * The key that signs now.
     *
     * @throws IllegalStateException if none has begun
     */
    SigningKey signing(Instant now) {
        return signing.get().stream()
                .filter(key -> !now.isBefore(key.from()))
                .max(Comparator.comparing(SigningKey::from))
                .orElseThrow(() -> new IllegalStateException("opgang.exchange.signing-keys has no key of today"));
    }
}
