package dk.opgang.platform.peer;

import jakarta.annotation.Priority;
import jakarta.inject.Singleton;
import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Sends what is asked of {@code http://<name>} to an address of the service of that name. It is the first of the filters, so that it runs where
 * the question was asked: one that fetches a token goes on elsewhere.
 */
@Provider
@Singleton
@Priority(PeerAddressFilter.FIRST)
class PeerAddressFilter implements ClientRequestFilter {

    static final int FIRST = 100;

    private final Map<String, PeerAddresses> peers;

    PeerAddressFilter(PeersConfig config) {
        this.peers = config.services().entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey,
                        peer -> new PeerAddresses(peer.getValue().url())));
    }

    @Override
    public void filter(ClientRequestContext request) {
        URI logical = request.getUri();
        PeerAddresses peer = logical.getHost() == null || logical.getPort() >= 0 ? null : peers.get(logical.getHost());
        if (peer != null) {
            Question question = Question.CURRENT.orElse(new Question(false));
            request.setUri(question.at(peer, logical));
        }
    }
}
