package dk.opgang.network.coordination;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** Who coordinates the network. */
@ConfigMapping(prefix = "opgang.network")
interface CoordinationConfig {

    /** CVR number of the organisation that the network coordinates itself by; without one nobody coordinates. */
    Optional<String> coordinator();
}
