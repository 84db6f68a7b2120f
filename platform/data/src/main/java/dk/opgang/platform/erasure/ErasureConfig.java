package dk.opgang.platform.erasure;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;
import java.util.Set;

/** Erasures that other services tell. */
@ConfigMapping(prefix = "opgang.erasure")
public interface ErasureConfig {

    /** The types of the events that tell that the person whose id is their key was erased. */
    Optional<Set<String>> events();
}
