package dk.opgang.participants.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.opgang.participants.access.Purpose;
import dk.opgang.platform.export.SubjectRecordsResource.SubjectQuery;
import jakarta.inject.Singleton;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * What other services keep of a participant. Asked without a transaction, in which nothing may wait for another service; the caller has been
 * let in before. A service that does not answer in time is left out, and what it would have told is named.
 */
@Singleton
public class RecordsElsewhere {

    private static final Logger LOG = Logger.getLogger(RecordsElsewhere.class);

    private static final String INITIATIVES = "initiatives-service";
    private static final String NETWORK = "network-service";

    private final InitiativesRecords initiatives;
    private final NetworkRecords network;

    RecordsElsewhere(@RestClient InitiativesRecords initiatives, @RestClient NetworkRecords network) {
        this.initiatives = initiatives;
        this.network = network;
    }

    private interface Peer {
        ObjectNode find(SubjectQuery wanted);
    }

    /**
     * What was answered; null of a service that did not.
     *
     * @param initiatives what initiatives-service keeps, by kind
     * @param network what network-service keeps, by kind, without the events
     * @param events those that the feed keeps
     * @param missing the parts that are null, and the services that would have told them
     */
    public record Found(
            @Nullable JsonNode initiatives,
            @Nullable JsonNode network,
            @Nullable JsonNode events,
            List<String> missing) {

        public Found {
            missing = List.copyOf(missing);
        }
    }

    /**
     * All records of the participant.
     *
     * @param silent services that are known not to answer at the moment: nobody waits for them twice
     */
    public Found of(UUID participantId, String municipality, Purpose purpose, Collection<String> silent) {
        SubjectQuery wanted = new SubjectQuery(participantId, "municipality:" + municipality, purpose.code());
        ObjectNode placed = silent.contains(INITIATIVES) ? null : ask(INITIATIVES, initiatives::find, wanted);
        ObjectNode told = silent.contains(NETWORK) ? null : ask(NETWORK, network::find, wanted);
        JsonNode events = told == null ? null : told.remove("events");
        List<String> missing = new ArrayList<>();
        if (placed == null) {
            missing.addAll(List.of("initiatives", INITIATIVES));
        }
        if (told == null) {
            missing.addAll(List.of("network", "events", NETWORK));
        }
        return new Found(placed, told, events, missing);
    }

    private static @Nullable ObjectNode ask(String service, Peer peer, SubjectQuery wanted) {
        try {
            return peer.find(wanted);
        } catch (ProcessingException | WebApplicationException e) {
            LOG.warnf("%s was asked for what it keeps of a participant and did not answer: %s", service, e);
            return null;
        }
    }
}
