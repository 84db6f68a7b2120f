package dk.opgang.participants.handover;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;

/** Who can be handed over to. */
@ConfigMapping(prefix = "opgang.handover")
interface HandoverConfig {

    /** The codes of the municipalities that this installation serves: each has a key pair here, and nobody else can be handed over to. */
    @WithDefault("101,159,169,253,259,461,580,615,851")
    List<String> municipalities();
}
