package dk.opgang.participants.handover;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;

/** Who can be handed over to. */
@ConfigMapping(prefix = "opgang.handover")
interface HandoverConfig {

    /** The codes of the municipalities that this installation serves: each has a key pair here, and nobody else can be handed over to. */
    @WithDefault("615,253,851,461")
    List<String> municipalities();
}
