package dk.opgang.network.feed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The groups of the open streams, by whose events they show: what concerns others costs them nothing. */
final class StreamGroups {

    private final StreamGroup.Service service;
    private final Map<String, Map<StreamQuestion, StreamGroup>> byReader = new HashMap<>();

    StreamGroups(StreamGroup.Service service) {
        this.service = service;
    }

    /** Has the stream, which has begun its answer, shown what comes. */
    synchronized void add(StreamQuestion question, EventStream stream) {
        byReader.computeIfAbsent(question.reader(), _ -> new HashMap<>())
                .computeIfAbsent(question, _ -> new StreamGroup(service, question))
                .add(stream);
    }

    synchronized void remove(StreamGroup group, EventStream stream) {
        if (group.remove(stream)) {
            String reader = group.question().reader();
            byReader.computeIfPresent(reader, (_, groups) -> {
                groups.remove(group.question(), group);
                return groups.isEmpty() ? null : groups;
            });
        }
    }

    /** Has waves go through the groups of these readers, or all if everyone is among them. */
    void wake(Set<String> readers) {
        of(readers).forEach(StreamGroup::wake);
    }

    List<StreamGroup> all() {
        return of(Set.of(EventContext.EVERYONE));
    }

    private synchronized List<StreamGroup> of(Set<String> readers) {
        List<StreamGroup> found = new ArrayList<>();
        for (String reader : readers.contains(EventContext.EVERYONE) ? byReader.keySet() : readers) {
            found.addAll(byReader.getOrDefault(reader, Map.of()).values());
        }
        return found;
    }
}
