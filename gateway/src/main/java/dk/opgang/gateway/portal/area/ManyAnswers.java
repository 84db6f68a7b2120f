package dk.opgang.gateway.portal.area;

import dk.opgang.gateway.portal.Answer;
import dk.opgang.gateway.portal.Reader;
import dk.opgang.gateway.portal.Reading;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.concurrent.CompletableFuture;

/** One answer of the API for each of many areas. */
final class ManyAnswers {

    /** A list of a thousand areas must leave the services room for everybody else. */
    private static final int AT_ONCE = 50;

    private ManyAnswers() {}

    /** Waits for all of them; they stand under the same keys as their addresses. */
    static Map<String, Answer> read(Map<String, String> addresses, Reading reading, Reader reader) {
        List<Entry<String, String>> all = List.copyOf(addresses.entrySet());
        Map<String, Answer> answers = new HashMap<>();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            Map<String, CompletableFuture<Answer>> asked = new HashMap<>();
            all.subList(from, Math.min(from + AT_ONCE, all.size()))
                    .forEach(it -> asked.put(it.getKey(), reading.read(it.getValue(), reader)));
            asked.forEach((key, answer) -> answers.put(key, answer.join()));
        }
        return answers;
    }
}
