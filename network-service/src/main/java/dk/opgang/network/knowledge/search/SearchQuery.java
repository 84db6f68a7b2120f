package dk.opgang.network.knowledge.search;

import dk.opgang.network.fault.NetworkFault;
import dk.opgang.platform.problem.CommonFault;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.problem.TextFault;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for: words that must all be there, phrases in their order, and words that must not.
 *
 * @param words all that are looked for, those of phrases too, each once
 * @param phrases places among the words, in the order of each phrase; stop words count there
 * @param excluded words that must not be there
 * @param written the words as they were typed, by what they are compared as
 * @param onlyStopWords whether nothing but words was asked for that say nothing alone
 */
public record SearchQuery(
        List<String> words,
        List<List<String>> phrases,
        List<String> excluded,
        Map<String, String> written,
        boolean onlyStopWords) {

    private static final int LONGEST = 200;

    private static final Pattern PART = Pattern.compile("(?<=^|\\s)(-?)(?:[\"“”„«»]([^\"“”„«»]*)[\"“”„«»]|(\\S+))");

    /** Reads what a client typed; 400 at {@code ?q} if that is too long, holds control characters or excludes words alone. */
    public static SearchQuery of(String q) {
        Faults faults = new Faults();
        if (q.length() > LONGEST) {
            faults.unreadable("?q", CommonFault.TOO_LONG, LONGEST);
        }
        if (q.chars().anyMatch(Character::isISOControl)) {
            faults.unreadable("?q", TextFault.INVALID_CHARACTER);
        }
        faults.throwIfAny();
        Reader reader = new Reader();
        Matcher part = PART.matcher(q);
        while (part.find()) {
            reader.take(!part.group(1).isEmpty(), part.group(2), part.group(3));
        }
        if (reader.all.isEmpty()) {
            faults.unreadable("?q", NetworkFault.NO_WORDS);
        }
        faults.throwIfAny();
        return reader.query();
    }

    /** Gathers the parts of a query. */
    private static final class Reader {

        private final Map<String, String> all = new LinkedHashMap<>();
        private final Set<String> inPhrases = new LinkedHashSet<>();
        private final List<List<String>> phrases = new ArrayList<>();
        private final Set<String> excluded = new LinkedHashSet<>();

        void take(boolean isExcluded, @Nullable String phrase, @Nullable String word) {
            String text = phrase != null ? phrase : Objects.requireNonNullElse(word, "");
            List<Words.Token> tokens = Words.of(text);
            if (isExcluded) {
                tokens.forEach(token -> excluded.add(token.word()));
                return;
            }
            tokens.forEach(token -> all.putIfAbsent(token.word(), text.substring(token.begin(), token.end())));
            if (phrase != null && tokens.size() > 1) {
                List<String> words = tokens.stream().map(Words.Token::word).toList();
                phrases.add(words);
                inPhrases.addAll(words);
            }
        }

        SearchQuery query() {
            List<String> telling = all.keySet().stream()
                    .filter(word -> inPhrases.contains(word) || !DanishWords.isStopWord(word))
                    .toList();
            boolean none = all.keySet().stream().allMatch(DanishWords::isStopWord);
            return new SearchQuery(
                    telling.isEmpty() ? List.copyOf(all.keySet()) : telling,
                    List.copyOf(phrases),
                    List.copyOf(excluded),
                    Map.copyOf(all),
                    none);
        }
    }
}
