package dk.opgang.participants.accesslog;

import dk.opgang.platform.audit.AccessEntry;
import dk.opgang.platform.audit.AccessQuery;
import dk.opgang.platform.audit.AccessesResource.Accesses;
import jakarta.inject.Singleton;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/**
 * Who accessed what other services keep of a participant. Asked without a transaction, in which nothing may wait for another service; the
 * caller has been let in before.
 */
@Singleton
public class AccessesElsewhere {

    private static final Logger LOG = Logger.getLogger(AccessesElsewhere.class);

    private final Map<String, Peer> peers = new LinkedHashMap<>();

    AccessesElsewhere(@RestClient InitiativesAccesses initiatives, @RestClient NetworkAccesses network) {
        peers.put("initiatives-service", initiatives::find);
        peers.put("network-service", network::find);
    }

    private interface Peer {
        Accesses find(AccessQuery wanted);
    }

    /**
     * What the other services answered.
     *
     * @param items their entries, each service's in the wanted order
     * @param count how many there are, whatever page is wanted
     * @param missing the services that did not answer
     */
    public record Found(List<LoggedAccess> items, long count, List<String> missing) {

        public Found {
            items = List.copyOf(items);
            missing = List.copyOf(missing);
        }
    }

    /** The next entries of each service. */
    public Found next(AccessQuery wanted) {
        List<LoggedAccess> items = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        long count = 0;
        for (Map.Entry<String, Peer> peer : peers.entrySet()) {
            try {
                Accesses answer = peer.getValue().find(wanted);
                answer.items().forEach(entry -> items.add(new LoggedAccess(peer.getKey(), entry)));
                count += answer.count();
            } catch (ProcessingException | WebApplicationException e) {
                unanswered(peer.getKey(), e);
                missing.add(peer.getKey());
            }
        }
        return new Found(items, count, missing);
    }

    /** All entries of all services, newest first; of a service that ceases to answer, none. */
    public Found all(AccessQuery first) {
        List<LoggedAccess> items = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (Map.Entry<String, Peer> peer : peers.entrySet()) {
            try {
                all(peer.getValue(), first).forEach(entry -> items.add(new LoggedAccess(peer.getKey(), entry)));
            } catch (ProcessingException | WebApplicationException e) {
                unanswered(peer.getKey(), e);
                missing.add(peer.getKey());
            }
        }
        return new Found(items, items.size(), missing);
    }

    private static List<AccessEntry> all(Peer peer, AccessQuery first) {
        List<AccessEntry> all = new ArrayList<>();
        AccessQuery wanted = first;
        List<AccessEntry> page = peer.find(wanted).items();
        all.addAll(page);
        while (page.size() == first.limit()) {
            wanted = wanted.after(all.getLast());
            page = peer.find(wanted).items();
            all.addAll(page);
        }
        return all;
    }

    private static void unanswered(String service, Exception e) {
        LOG.warnf("%s was asked for its access log and did not answer: %s", service, e);
    }
}
