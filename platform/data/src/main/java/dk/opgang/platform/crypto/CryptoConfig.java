package dk.opgang.platform.crypto;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** The keysets, each as the JSON text of a Tink keyset. They come from the environment or a secret store, never from a file of the source. */
@ConfigMapping(prefix = "opgang.crypto")
public interface CryptoConfig {

    /** AEAD keyset that wraps the keys of subjects. Rotate it by a new primary key; older keys stay in it until all is rewrapped. */
    Optional<String> masterKeyset();

    /** PRF keyset of the hashes that subjects are looked up by; only for services that look up. */
    Optional<String> lookupKeyset();
}
