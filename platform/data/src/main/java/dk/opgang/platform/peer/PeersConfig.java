package dk.opgang.platform.peer;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import java.net.URI;
import java.util.List;
import java.util.Map;

/** Where the other services of the installation are, by their names. */
@ConfigMapping(prefix = "opgang.peers")
public interface PeersConfig {

    /** The services. */
    @WithParentName
    Map<String, Peer> services();

    /** One service. */
    interface Peer {
        /** The addresses of its instances, with commas between. They are asked in turn. */
        List<URI> url();
    }
}
