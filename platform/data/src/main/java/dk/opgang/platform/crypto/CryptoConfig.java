package dk.opgang.platform.crypto;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** The keysets, each as the JSON text of a Tink keyset. They come from a secret store or the environment, never from a file of the source. */
@ConfigMapping(prefix = "opgang.crypto")
public interface CryptoConfig {

    /** AEAD keyset that wraps the keys of subjects. Rotate it by a new primary key; older keys stay in it until all is rewrapped. */
    Optional<String> masterKeyset();

    /** File with the master keyset, which wins over the text. It is read again when it changes, so that a rotation needs no restart. */
    Optional<String> masterKeysetFile();

    /** PRF keyset of the hashes that subjects are looked up by; only for services that look up. */
    Optional<String> lookupKeyset();

    /** File with the look-up keyset, which wins over the text. It is read again when it changes. */
    Optional<String> lookupKeysetFile();
}
