package dk.opgang.system;

import dk.opgang.client.Credentials;
import dk.opgang.client.Event;
import dk.opgang.client.EventQuery;
import dk.opgang.client.EventStream;
import dk.opgang.client.OpgangClient;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Readers of one type of event at one gateway, with the Java client: whatever happens to the gateway, they come back to it. */
final class EventReaders implements AutoCloseable {

    private final List<OpgangClient> clients = new ArrayList<>();
    private final List<Queue<String>> subjects = new ArrayList<>();

    /** All listen when this returns, so that nothing that happens then is missed. */
    EventReaders(URI gateway, String token, int readers, String type) {
        for (int i = 0; i < readers; i++) {
            OpgangClient client = OpgangClient.builder()
                    .gateway(gateway)
                    .credentials(Credentials.token(token))
                    .purpose("case-handling")
                    .build();
            clients.add(client);
            EventStream stream = client.events(EventQuery.all().types(type));
            Queue<String> read = new ConcurrentLinkedQueue<>();
            subjects.add(read);
            Thread.ofVirtual()
                    .name("reader-" + i)
                    .start(() -> stream.stream().map(Event::subject).forEach(read::add));
        }
    }

    /** Whom or what the events were about that each reader has had so far, in their order. */
    List<List<String>> subjects() {
        return subjects.stream().map(List::copyOf).toList();
    }

    @Override
    public void close() {
        clients.forEach(OpgangClient::close);
    }
}
